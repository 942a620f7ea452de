package ua.kramar.callbacks.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.kramar.callbacks.CallbackState;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** Reads the acting shop's call-backs, the newest first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallbackViews {

  private static final String LIST = "callbacks";

  private static final String ONE = CallbackView.SELECT + "and c.id = :id";
  private static final String BEFORE = CallbackView.SELECT + "and c.id < :before ";
  private static final String IN_STATE = "and c.state = :state ";
  private static final String OF_ORDER = "and c.order_number = :number ";
  private static final String NEWEST = "order by c.id desc limit :count";

  @PersistenceContext private EntityManager entities;
  @Inject private OrderService orders;
  @Inject private CurrentActor actor;

  /**
   * @throws NotFound when the shop has no such call-back
   */
  public CallbackView get(long id) {
    return query(ONE)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(CallbackView::of)
        .orElseThrow(() -> new NotFound("callback"));
  }

  /**
   * A page of all of them.
   *
   * @param state null for every state
   * @param after the cursor of the page before; null for the first page
   * @param limit 1 to 100
   */
  public Page<CallbackView> page(CallbackState state, String after, int limit) {
    String list = Cursor.filtered(LIST, state);
    NativeQuery<Object[]> query = query(BEFORE + (state == null ? "" : IN_STATE) + NEWEST);
    if (state != null) {
      query.setParameter("state", state.name());
    }
    return page(query, list, after, limit);
  }

  /**
   * A page of those about an order.
   *
   * @throws NotFound when the shop has no such order
   */
  public Page<CallbackView> ofOrder(long number, String after, int limit) {
    orders.find(number);
    NativeQuery<Object[]> query = query(BEFORE + OF_ORDER + NEWEST).setParameter("number", number);
    return page(query, Cursor.filtered(LIST, "order", number), after, limit);
  }

  private static Page<CallbackView> page(
      NativeQuery<Object[]> query, String list, String after, int limit) {
    long before = after == null ? Long.MAX_VALUE : Cursor.parse(list, after, 1).part(0);
    return Page.cut(
        query.setParameter("before", before).setParameter("count", limit + 1).getResultList(),
        limit,
        row -> Cursor.of(list, ((Number) row[0]).longValue()),
        CallbackView::of);
  }

  private NativeQuery<Object[]> query(String sql) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setParameter("seller", actor.get().sellerId());
  }
}
