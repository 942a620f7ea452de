package ua.kramar.orders.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.lines.OrderedLine;

/** The stored corrections of orders. They are only added. */
@ApplicationScoped
class StoredCorrections {

  private static final String COLUMNS =
      """
      position, kind, changed_by, changed_at, reason, version_before, version_after, total_before, total_after,
        agreed_by, agreement, told_by_phone, undoes, cast(changed_before as text), cast(changed_after as text), cast(out_of_stock as text)
      """;

  private static final String ROWS =
      """
      select %s from order_correction
      where seller_id = :seller and order_number = :number and position < :before
      order by position desc limit :count
      """
          .formatted(COLUMNS);

  private static final String ONE =
      """
      select %s from order_correction
      where seller_id = :seller and order_number = :number and position = :position
      """
          .formatted(COLUMNS);

  private static final String ADD =
      """
      insert into order_correction (seller_id, order_number, position, kind, changed_by, changed_at, reason,
        version_before, version_after, total_before, total_after, agreed_by, agreement, told_by_phone, undoes,
        changed_before, changed_after, out_of_stock)
      values (:seller, :number, :position, :kind, :by, :at, :reason, :versionBefore, :versionAfter, :totalBefore,
        :totalAfter, :agreedBy, :agreement, :told, :undoes, cast(:before as jsonb), cast(:after as jsonb),
        cast(:outOfStock as jsonb))
      """;

  /** The lines of the order as they were placed: those before the first correction of lines. */
  private static final String ORDERED =
      """
      select line.position, line.sku, line.title, line.quantity, line.price
      from (
        select changed_before from order_correction
        where seller_id = :seller and order_number = :number and kind = 'LINES'
        order by position limit 1) first,
        jsonb_to_recordset(first.changed_before)
          as line(position int, sku text, title text, quantity int, price numeric)
      order by line.position
      """;

  private static final String REMOVED =
      """
      select distinct on (line.position) line.position, line.sku, line.title, line.quantity, line.price
      from order_correction c, jsonb_to_recordset(c.changed_before)
        as line(position int, sku text, title text, quantity int, price numeric)
      where c.seller_id = :seller and c.order_number = :number and c.kind = 'LINES'
        and not exists (
          select 1 from order_line now
          where now.seller_id = c.seller_id and now.order_number = c.order_number and now.position = line.position)
      order by line.position, c.position desc
      limit :count
      """;

  /** More lines than that have never been in an order of a buyer. */
  private static final int MOST_REMOVED = 500;

  @PersistenceContext private EntityManager entities;

  /**
   * The corrections of an order before a position, the newest first.
   *
   * @param count the most to return
   */
  List<Correction> before(OrderRef order, long position, int count) {
    return session()
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("before", position)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(StoredCorrections::correction)
        .toList();
  }

  Optional<Correction> find(OrderRef order, long position) {
    return session()
        .createNativeQuery(ONE, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("position", position)
        .uniqueResultOptional()
        .map(StoredCorrections::correction);
  }

  /** The position of the next correction of the order, whose lock the caller holds. */
  int next(OrderRef order) {
    return before(order, Integer.MAX_VALUE, 1).stream()
        .findFirst()
        .map(newest -> newest.position() + 1)
        .orElse(0);
  }

  void add(OrderRef order, Correction correction) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("position", correction.position())
        .setParameter("kind", correction.kind())
        .setParameter("by", correction.by())
        .setParameter("at", correction.at())
        .setParameter("reason", correction.reason(), String.class)
        .setParameter("versionBefore", correction.versionBefore())
        .setParameter("versionAfter", correction.versionAfter())
        .setParameter("totalBefore", correction.totalBefore())
        .setParameter("totalAfter", correction.totalAfter())
        .setParameter("agreedBy", correction.agreedBy(), String.class)
        .setParameter("agreement", correction.agreement(), String.class)
        .setParameter("told", correction.toldByPhone(), String.class)
        .setParameter("undoes", correction.undoes(), Integer.class)
        .setParameter("before", correction.before())
        .setParameter("after", correction.after())
        .setParameter("outOfStock", Snapshots.ofArticles(correction.outOfStock()), String.class)
        .executeUpdate();
  }

  /** Empty when the lines were never corrected. */
  List<OrderedLine> orderedLines(OrderRef order) {
    return session()
        .createNativeQuery(ORDERED, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .getResultList()
        .stream()
        .map(StoredLines::line)
        .toList();
  }

  /** The lines that are no longer in the order, as they were last. */
  List<OrderedLine> removedLines(OrderRef order) {
    return session()
        .createNativeQuery(REMOVED, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("count", MOST_REMOVED)
        .getResultList()
        .stream()
        .map(StoredLines::line)
        .toList();
  }

  private static Correction correction(Object[] row) {
    return new Correction(
        ((Number) row[0]).intValue(),
        (String) row[1],
        (String) row[2],
        (Instant) row[3],
        (String) row[4],
        ((Number) row[5]).intValue(),
        ((Number) row[6]).intValue(),
        (BigDecimal) row[7],
        (BigDecimal) row[8],
        (String) row[9],
        (String) row[10],
        (String) row[11],
        row[12] == null ? null : ((Number) row[12]).intValue(),
        (String) row[13],
        (String) row[14],
        Snapshots.articles((String) row[15]));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
