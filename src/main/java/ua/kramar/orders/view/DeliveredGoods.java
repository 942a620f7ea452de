package ua.kramar.orders.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.parcels.OrderParcel;
import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.orders.parcels.ParcelEnd;
import ua.kramar.orders.parcels.StoredParcels;

/** The goods of an order that was sent, and which of them the carrier says were received. */
@ApplicationScoped
public class DeliveredGoods {

  /** Of an article on two lines at two prices each piece costs the same. */
  private static final String ARTICLES =
      """
      select sku, min(title), sum(quantity), round(sum(quantity * price) / sum(quantity), 2)
      from order_line where seller_id = :seller and order_number = :number
      group by sku order by min(position)
      """;

  /**
   * An article of an order.
   *
   * @param ordered how many pieces the order has
   * @param price of a piece, in hryvnias
   * @param received how many of them came in parcels that were received; null where no carrier has
   *     said that one of several parcels was not, and the order's status alone tells
   */
  public record Article(
      String sku, String title, int ordered, BigDecimal price, Integer received) {}

  @PersistenceContext private EntityManager entities;
  @Inject private StoredParcels parcels;

  /** The articles, in the sequence of the order's lines. */
  public List<Article> of(OrderRef order) {
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(ARTICLES, Object[].class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .getResultList();
    Map<String, Integer> ordered = new LinkedHashMap<>();
    rows.forEach(row -> ordered.put((String) row[0], ((Number) row[2]).intValue()));
    OrderParcels all = parcels.of(order.sellerId(), order.number());
    boolean split = all.all().stream().anyMatch(parcel -> parcel.end() == ParcelEnd.NOT_RECEIVED);
    Map<String, Integer> received = split ? received(all, ordered) : null;
    return rows.stream()
        .map(
            row ->
                new Article(
                    (String) row[0],
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    (BigDecimal) row[3],
                    received == null ? null : received.getOrDefault((String) row[0], 0)))
        .toList();
  }

  private static Map<String, Integer> received(OrderParcels all, Map<String, Integer> ordered) {
    Map<String, Integer> received = new LinkedHashMap<>();
    all.all().stream()
        .filter(parcel -> parcel.end() == ParcelEnd.RECEIVED)
        .map(parcel -> parcel.part() == OrderParcel.FIRST ? all.left(ordered) : parcel.goods())
        .forEach(
            goods -> goods.forEach((sku, pieces) -> received.merge(sku, pieces, Integer::sum)));
    return received;
  }
}
