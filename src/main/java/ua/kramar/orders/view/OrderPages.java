package ua.kramar.orders.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ua.kramar.orders.Comment;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/**
 * Reads by pages, the newest first, what an order has without bound: comments and steps. An {@link
 * OrderView} has the newest of them and the cursor of the others.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderPages {

  static final String COMMENTS = "comments";
  static final String HISTORY = "history";

  private static final String COMMENT_ROWS =
      """
      select id, author, text, at from order_comment
      where seller_id = :seller and order_number = :number and id < :before
      order by id desc limit :count
      """;

  private static final String STEP_ROWS =
      """
      select position, to_status, at, mover, actor, reason from order_step
      where seller_id = :seller and order_number = :number and position < :before
      order by position desc limit :count
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private OrderService orders;
  @Inject private CurrentLanguage language;

  /**
   * The comments of an order of the acting shop.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws ua.kramar.platform.refusals.NotFound when the shop has no such order
   */
  public Page<Comment> comments(long number, String after, int limit) {
    return Page.cut(
        rows(COMMENT_ROWS, COMMENTS, number, after, limit),
        limit,
        row -> Cursor.of(COMMENTS, number, row[0]),
        row ->
            new Comment(
                String.valueOf(row[0]), (String) row[1], (String) row[2], (Instant) row[3]));
  }

  /**
   * The steps of an order of the acting shop.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws ua.kramar.platform.refusals.NotFound when the shop has no such order
   */
  public Page<OrderView.Step> history(long number, String after, int limit) {
    Locale locale = language.locale();
    return Page.cut(
        rows(STEP_ROWS, HISTORY, number, after, limit),
        limit,
        row -> Cursor.of(HISTORY, number, row[0]),
        row -> step(row, locale));
  }

  private static OrderView.Step step(Object[] row, Locale language) {
    return new OrderView.Step(
        StatusView.of(((Number) row[1]).intValue(), language),
        (Instant) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5]);
  }

  private List<Object[]> rows(String statement, String list, long number, String after, int limit) {
    OrderRef order = orders.find(number);
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(statement, Object[].class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", number)
            .setParameter("before", before(list, number, after))
            .setParameter("count", limit + 1)
            .getResultList();
    return rows;
  }

  private static long before(String list, long number, String after) {
    if (after == null) {
      return Long.MAX_VALUE;
    }
    Cursor last = Cursor.parse(list, after, 2);
    if (last.part(0) != number) {
      throw Cursor.notACursor();
    }
    return last.part(1);
  }
}
