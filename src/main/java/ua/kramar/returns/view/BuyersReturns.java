package ua.kramar.returns.view;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import ua.kramar.orders.OrderFacts;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.returns.BuyersOrders;

/** Reads the returns of an order as the site shows them to its buyer. */
@Stateless
public class BuyersReturns {

  private static final String OF_ORDER =
      ReturnView.SELECT
          + "where r.seller_id = :seller and r.order_number = :number order by r.id desc limit 100";

  private static final String ANSWERS =
      """
      select comment from order_return_step
      where seller_id = :seller and return_id = :id and mover = 'SELLER' and comment is not null
        and state in ('EXPECTED', 'REFUSED', 'WITHDRAWN', 'ACCEPTED', 'ACCEPTED_IN_PART', 'REJECTED')
      order by id desc limit 1
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private BuyersOrders orders;
  @Inject private CurrentLanguage language;

  /**
   * The newest 100 returns of an order, the newest first.
   *
   * @param account the buyer's account
   * @throws NotFound when the account has no such order
   */
  public List<BuyersReturn> of(long number, String account) {
    OrderFacts order = orders.seen(number, account);
    Locale locale = language.locale();
    return entities
        .unwrap(Session.class)
        .createNativeQuery(OF_ORDER, Object[].class)
        .setParameter("seller", order.ref().sellerId())
        .setParameter("number", number)
        .getResultList()
        .stream()
        .map(row -> BuyersReturn.of(ReturnView.of(row, locale), answer(order, row[0])))
        .toList();
  }

  private String answer(OrderFacts order, Object id) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ANSWERS, String.class)
        .setParameter("seller", order.ref().sellerId())
        .setParameter("id", id)
        .uniqueResultOptional()
        .orElse(null);
  }
}
