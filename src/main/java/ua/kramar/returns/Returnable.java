package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.view.DeliveredGoods;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnState;

/**
 * What of an order can still come back. Each piece comes back once: it is in one return that is
 * open or accepted, or in none.
 */
@ApplicationScoped
public class Returnable {

  /** Of goods that were looked at and not accepted, the buyer has those that were given back. */
  private static final String BACK =
      """
      select l.sku, r.kind,
        sum(case when r.kind = 'GIVEN_BACK' and r.state = 'ACCEPTED_IN_PART' and not r.lost then l.accepted else l.quantity end)
      from order_return r
      join order_return_line l on l.seller_id = r.seller_id and l.return_id = r.id
      where r.seller_id = :seller and r.order_number = :number
        and (r.state in (:holding) or (r.state = 'REJECTED' and (r.kind = 'NOT_TAKEN' or r.lost)))
      group by l.sku, r.kind
      """;

  private static final List<String> HOLDING =
      Stream.of(ReturnState.values())
          .filter(ReturnState::holdsGoods)
          .map(ReturnState::name)
          .toList();

  /**
   * An article of an order.
   *
   * @param price of a piece, in hryvnias
   * @param left how many pieces can still come back
   */
  public record Article(String sku, String title, BigDecimal price, int ordered, int left) {}

  private record Counted(String sku, ReturnKind kind) {}

  @PersistenceContext private EntityManager entities;
  @Inject private DeliveredGoods delivered;

  /** The articles of an order, as far as goods of it can come back so. */
  public List<Article> of(OrderRef order, ReturnKind kind) {
    Map<Counted, Integer> back = back(order);
    return delivered.of(order).stream()
        .map(
            article ->
                new Article(
                    article.sku(),
                    article.title(),
                    article.price(),
                    article.ordered(),
                    Math.max(0, left(article, kind, back))))
        .toList();
  }

  private static int left(
      DeliveredGoods.Article article, ReturnKind kind, Map<Counted, Integer> back) {
    int given = back.getOrDefault(new Counted(article.sku(), ReturnKind.GIVEN_BACK), 0);
    int notTaken = back.getOrDefault(new Counted(article.sku(), ReturnKind.NOT_TAKEN), 0);
    int left = article.ordered() - given - notTaken;
    if (article.received() == null) {
      return left;
    }
    int ofKind =
        kind == ReturnKind.GIVEN_BACK
            ? article.received() - given
            : article.ordered() - article.received() - notTaken;
    return Math.min(left, ofKind);
  }

  private Map<Counted, Integer> back(OrderRef order) {
    Map<Counted, Integer> back = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(BACK, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("holding", HOLDING)
        .getResultList()
        .forEach(
            row ->
                back.put(
                    new Counted((String) row[0], ReturnKind.valueOf((String) row[1])),
                    ((Number) row[2]).intValue()));
    return back;
  }
}
