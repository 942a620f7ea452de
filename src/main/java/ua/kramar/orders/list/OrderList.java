package ua.kramar.orders.list;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Page;

/**
 * The acting shop's orders, newest or oldest first, by keyset: a page deep in a million orders
 * costs what the first one costs.
 */
@Stateless
public class OrderList {

  /** In SQL: under the wall's filter Hibernate would translate a query of its own at each page. */
  private static final String ROWS =
      "select "
          + OrderRow.COLUMNS
          + "from orders o join buyer b on b.seller_id = o.seller_id and b.id = o.buyer_id ";

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  /**
   * @param after cursor of the last order seen, or null
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<OrderSummary> page(OrderFilter filter, OrderSort sort, String after, int limit) {
    OrderConditions conditions =
        OrderConditions.of(actor.get().sellerId(), filter).behind(after, sort);
    var query =
        entities.createNativeQuery(ROWS + conditions.clause() + sort.clause(), Object[].class);
    conditions.bind(query);
    List<?> rows = query.setParameter("count", limit + 1).getResultList();
    Locale locale = language.locale();
    return Page.cut(
        rows.stream().map(row -> OrderRow.of((Object[]) row)).toList(),
        limit,
        OrderRow::cursor,
        row -> row.summary(locale));
  }
}
