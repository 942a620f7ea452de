package ua.kramar.orders.list;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Page;

/**
 * Lists the acting shop's orders, newest, oldest or most urgent first, with keyset pagination: the
 * cost of a page does not depend on its position in the list.
 */
@Stateless
public class OrderList {

  /**
   * Native SQL: with the tenant filter, Hibernate would translate a JPQL query again for each page.
   */
  private static final String ROWS =
      "select "
          + OrderRow.COLUMNS
          + "from orders o join buyer b on b.seller_id = o.seller_id and b.id = o.buyer_id ";

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Clock clock;

  /**
   * Lists one page of the orders that match the filter.
   *
   * @param after the cursor of the last order of the previous page; null for the first page
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<OrderSummary> page(OrderFilter filter, OrderSort sort, String after, int limit) {
    OrderConditions conditions =
        OrderConditions.of(actor.get().sellerId(), filter, clock.instant())
            .after(after, sort, filter.listName(sort));
    var query =
        entities.createNativeQuery(ROWS + conditions.clause() + sort.clause(), Object[].class);
    conditions.bind(query);
    List<?> rows = query.setParameter("count", limit + 1).getResultList();
    Locale locale = language.locale();
    return Page.cut(
        rows.stream().map(row -> OrderRow.of((Object[]) row)).toList(),
        limit,
        row -> row.cursor(sort, filter.listName(sort)),
        row -> row.summary(locale));
  }
}
