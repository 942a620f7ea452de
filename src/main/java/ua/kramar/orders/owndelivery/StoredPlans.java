package ua.kramar.orders.owndelivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;

/** The stored plans of orders. A plan is never changed: another one follows it. */
@ApplicationScoped
class StoredPlans {

  /**
   * A plan with its place among those of its order.
   *
   * @param position from 0
   */
  record Stored(int position, OwnDeliveryPlan plan) {

    static Stored of(Object[] row) {
      return new Stored(
          ((Number) row[0]).intValue(),
          new OwnDeliveryPlan(
              LocalDate.parse((String) row[1]),
              (String) row[2],
              (String) row[3],
              (String) row[4],
              (String) row[5],
              (Instant) row[6]));
    }
  }

  /** A plan whose staff are to be reminded. */
  record Due(OrderRef order, int position, LocalDate day) {}

  private static final String ROWS =
      """
      select position, cast(day as text), to_char(from_time, 'HH24:MI'), to_char(to_time, 'HH24:MI'), agreed_by,
        planned_by, planned_at
      from own_delivery
      where seller_id = :seller and order_number = :number and position < :before
      order by position desc limit :count
      """;

  private static final String ADD =
      """
      insert into own_delivery (seller_id, order_number, position, day, from_time, to_time, agreed_by,
        planned_by, planned_at, remind_at)
      values (:seller, :number, :position, :day, :from, :to, :agreedBy, :by, :at, :remindAt)
      """;

  private static final String DUE =
      """
      select seller_id, order_number, position, cast(day as text) from own_delivery
      where remind_at <= :now order by remind_at limit :count
      """;

  private static final String DONE =
      """
      update own_delivery set remind_at = null
      where seller_id = :seller and order_number = :number and position <= :position and remind_at is not null
      """;

  @PersistenceContext private EntityManager entities;

  /** The valid plan of an order. */
  Optional<Stored> newest(OrderRef order) {
    return before(order, Integer.MAX_VALUE, 1).stream().findFirst();
  }

  /**
   * The plans of an order before a position, the newest first.
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

  /**
   * Adds a plan, which replaces those before it.
   *
   * @param remindAt null when nobody needs to be reminded
   */
  void add(
      OrderRef order, int position, PlanOwnDelivery plan, String by, Instant at, Instant remindAt) {
    done(order, position);
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("position", position)
        .setParameter("day", plan.date())
        .setParameter("from", plan.fromTime(), LocalTime.class)
        .setParameter("to", plan.toTime(), LocalTime.class)
        .setParameter(
            "agreedBy", plan.agreedBy() == null ? null : plan.agreedBy().name(), String.class)
        .setParameter("by", by)
        .setParameter("at", at)
        .setParameter("remindAt", remindAt, Instant.class)
        .executeUpdate();
  }

  /** The plans of all shops whose staff are to be reminded, the longest due first. */
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
   * Ends the reminders of an order up to a plan.
   *
   * @return whether one was still to come
   */
  boolean done(OrderRef order, int position) {
    return session()
            .createNativeMutationQuery(DONE)
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
