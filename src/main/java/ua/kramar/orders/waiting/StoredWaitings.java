package ua.kramar.orders.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;

/** What buyers agreed on, as stored: another agreement is another row. */
@ApplicationScoped
class StoredWaitings {

  /**
   * An agreement with its place among those of its order.
   *
   * @param position from 0
   */
  record Stored(int position, AgreedWaiting waiting) {

    static Stored of(Object[] row) {
      return new Stored(
          ((Number) row[0]).intValue(),
          new AgreedWaiting(
              LocalDate.parse((String) row[1]),
              (String) row[2],
              (String) row[3],
              (String) row[4],
              (Instant) row[5],
              (Boolean) row[6],
              (Instant) row[7],
              (String) row[8]));
    }
  }

  /** An agreement whose day has come. */
  record Due(OrderRef order, int position, LocalDate day) {}

  /** The order knows whether it still waits: it waits no longer when it is packed or has ended. */
  private static final String ROWS =
      """
      select w.position, cast(w.day as text), w.agreed_by, w.note, w.set_by, w.set_at,
        w.ended_at is null and coalesce(o.waits, false), w.ended_at, w.ended_by
      from order_waiting w
      join orders o on o.seller_id = w.seller_id and o.number = w.order_number
      where w.seller_id = :seller and w.order_number = :number and w.position < :before
      order by w.position desc limit :count
      """;

  private static final String ADD =
      """
      insert into order_waiting (seller_id, order_number, position, day, agreed_by, note, set_by, set_at, remind_at)
      values (:seller, :number, :position, :day, :agreedBy, :note, :by, :at, :remindAt)
      """;

  private static final String END =
      """
      update order_waiting set ended_at = :at, ended_by = :by, remind_at = null
      where seller_id = :seller and order_number = :number and ended_at is null
      """;

  private static final String DUE =
      """
      select seller_id, order_number, position, cast(day as text) from order_waiting
      where remind_at <= :now order by remind_at limit :count
      """;

  private static final String REMINDED =
      """
      update order_waiting set remind_at = null
      where seller_id = :seller and order_number = :number and position = :position and remind_at is not null
      """;

  @PersistenceContext private EntityManager entities;

  Optional<Stored> newest(OrderRef order) {
    return before(order, Integer.MAX_VALUE, 1).stream().findFirst();
  }

  /**
   * The agreements of an order before a position, the newest first.
   *
   * @param count the most to return
   */
  List<Stored> before(OrderRef order, long position, int count) {
    return session()
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("before", position)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(Stored::of)
        .toList();
  }

  /** Adds an agreement; those before it have ended. */
  void add(
      OrderRef order, int position, AgreeWaiting waiting, String by, Instant at, Instant remindAt) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("position", position)
        .setParameter("day", waiting.until())
        .setParameter("agreedBy", waiting.agreedBy().name())
        .setParameter("note", waiting.note(), String.class)
        .setParameter("by", by)
        .setParameter("at", at)
        .setParameter("remindAt", remindAt)
        .executeUpdate();
  }

  /** Returns whether an agreement was open. */
  boolean end(OrderRef order, String by, Instant at) {
    return session()
            .createNativeMutationQuery(END)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("by", by)
            .setParameter("at", at)
            .executeUpdate()
        > 0;
  }

  /** The agreements of all shops whose day has come, the longest due first. */
  List<Due> due(Instant now, int count) {
    return session()
        .createNativeQuery(DUE, Object[].class)
        .setParameter("now", now)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(
            row ->
                new Due(
                    new OrderRef(((Number) row[0]).longValue(), ((Number) row[1]).longValue()),
                    ((Number) row[2]).intValue(),
                    LocalDate.parse((String) row[3])))
        .toList();
  }

  /**
   * Records that the staff have been reminded.
   *
   * @return whether that was still to come
   */
  boolean reminded(OrderRef order, int position) {
    return session()
            .createNativeMutationQuery(REMINDED)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("position", position)
            .executeUpdate()
        > 0;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
