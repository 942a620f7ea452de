package ua.kramar.orders.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.kramar.orders.Comment;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.TimeRange;

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
      where seller_id = :seller and order_number = :number and (at, id) < (:at, :before)
      order by at desc, id desc limit :count
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
   * The comments of an order of the acting shop, by their time.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws ua.kramar.platform.refusals.NotFound when the shop has no such order
   */
  public Page<Comment> comments(long number, String after, int limit) {
    Optional<Cursor> last = last(COMMENTS, number, after, 3);
    return Page.cut(
        rows(
            COMMENT_ROWS,
            number,
            limit,
            Map.of(
                "at", last.map(cursor -> cursor.time(1)).orElse(TimeRange.END),
                "before", last.map(cursor -> cursor.part(2)).orElse(Long.MAX_VALUE))),
        limit,
        row -> Cursor.of(COMMENTS, number, Cursor.micros((Instant) row[3]), row[0]),
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
    Optional<Cursor> last = last(HISTORY, number, after, 2);
    return Page.cut(
        rows(
            STEP_ROWS,
            number,
            limit,
            Map.of("before", last.map(cursor -> cursor.part(1)).orElse(Long.MAX_VALUE))),
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

  private List<Object[]> rows(
      String statement, long number, int limit, Map<String, Object> position) {
    OrderRef order = orders.find(number);
    Query query =
        entities
            .createNativeQuery(statement, Object[].class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", number)
            .setParameter("count", limit + 1);
    position.forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    return rows;
  }

  private static Optional<Cursor> last(String list, long number, String after, int arity) {
    if (after == null) {
      return Optional.empty();
    }
    Cursor last = Cursor.parse(list, after, arity);
    if (last.part(0) != number) {
      throw Cursor.notACursor();
    }
    return Optional.of(last);
  }
}
