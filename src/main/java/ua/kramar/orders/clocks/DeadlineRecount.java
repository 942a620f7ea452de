package ua.kramar.orders.clocks;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.orders.deadlines.Deadlines;
import ua.kramar.orders.deadlines.OrderDeadlines;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.sellers.timetable.ShopCalendars;
import ua.kramar.sellers.timetable.TimetableChanged;

/**
 * Computes deadlines in pages, one transaction each: of orders that the clock has not seen since
 * their last step, and of a shop whose timetable has changed. A page locks its orders, so that no
 * move of theirs is overwritten.
 */
@Stateless
public class DeadlineRecount {

  static final int PAGE = 100;

  /** A node may have used the timetable before for this long, so a shop has a second round. */
  private static final Duration SECOND_ROUND = ShopCalendars.KEPT.multipliedBy(2);

  /** How long the orders of a shop wait whose calendar cannot be read. */
  static final Duration RETRY = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineRecount.class);

  /**
   * Of the orders that the common table expression {@code page} names and locks. Its limit is no
   * parameter: a plan for an unknown number of orders reads all of them.
   */
  private static final String ORDERS =
      """
      select o.seller_id, o.number, o.status, o.steps, greatest(coalesce(s.at, o.changed_at), o.held_until),
        o.target_at, o.latest_at, o.remind_at, o.clock_steps, o.contact_missed_at, o.held_until
      from page p
      join orders o on o.seller_id = p.seller_id and o.number = p.number
      left join order_step s
        on s.seller_id = o.seller_id and s.order_number = o.number and s.position = o.steps - 1
      order by o.number
      """;

  private static final String UNSEEN =
      """
      with page as materialized (
        select o.seller_id, o.number from orders o
        where o.clock_steps is distinct from o.steps and o.status in (:known)
          and (o.stage in ('NEW', 'IN_WORK', 'DELIVERING') or o.target_at is not null or o.move_at is not null)
          and not exists (
            select from deadline_recount r where r.seller_id = o.seller_id and r.unreadable_until > :now)
        order by o.number limit %d for update of o skip locked)
      """
              .formatted(PAGE)
          + ORDERS;

  /**
   * The condition on the target is that of the index; orders without one depend on no timetable.
   */
  private static final String OF_SHOP =
      """
      with open as materialized (
        select o.seller_id, o.number from orders o
        where o.seller_id = :seller and o.stage in ('NEW', 'IN_WORK') and o.number > :after and o.status in (:known)
          and coalesce(o.target_at, timestamptz '9999-12-31T00:00:00Z') < timestamptz '9999-12-31T00:00:00Z'),
      page as materialized (
        select o.seller_id, o.number from orders o
        where (o.seller_id, o.number) in (select seller_id, number from open order by number limit %d)
        order by o.number for update)
      """
              .formatted(PAGE)
          + ORDERS;

  /**
   * Not of an order that has made a step meanwhile, or whose clocks were held or let run: the page
   * may have waited for its lock.
   */
  private static final String STORE =
      """
      update orders
      set target_at = :target, latest_at = :latest, remind_at = :remind, move_at = :move, clock_steps = :steps,
        contact_missed_at = :missed
      where seller_id = :seller and number = :number and steps = :steps
        and held_until is not distinct from cast(:held as timestamptz)
      """;

  private static final List<Integer> KNOWN =
      Stream.of(OrderStatus.values()).map(OrderStatus::id).toList();

  private static final String REQUEST =
      """
      insert into deadline_recount (seller_id, after_number, changed_at, due_at)
      values (:seller, 0, :now, :now)
      on conflict (seller_id) do update
        set after_number = 0, changed_at = :now, due_at = :now, unreadable_until = null
      """;

  private static final String NEXT_SHOP =
      """
      select seller_id, after_number, changed_at from deadline_recount
      where due_at <= :now order by due_at limit 1 for update skip locked
      """;

  private static final String CONTINUE =
      "update deadline_recount set after_number = :after, due_at = :due where seller_id = :seller";

  /** What was due of the shop stays due; a change of its timetable ends the wait. */
  private static final String POSTPONE =
      """
      insert into deadline_recount (seller_id, after_number, changed_at, due_at, unreadable_until)
      values (:seller, 0, :now, :until, :until)
      on conflict (seller_id) do update set due_at = :until, unreadable_until = :until
      """;

  private static final String END = "delete from deadline_recount where seller_id = :seller";

  @PersistenceContext private EntityManager entities;
  @Inject private OrderDeadlines deadlines;
  @Inject private Clock clock;

  /** Requests the deadlines of the shop's orders anew, in the transaction of the change. */
  public void request(@Observes TimetableChanged changed) {
    entities
        .createNativeQuery(REQUEST)
        .setParameter("seller", changed.sellerId())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /**
   * Computes the deadlines of a page of orders that the clock has not seen. Those of a shop whose
   * calendar cannot be read are tried again after {@link #RETRY}.
   *
   * @return whether there may be more
   */
  public boolean unseen(Instant now) {
    List<Row> rows =
        rows(session().createNativeQuery(UNSEEN, Object[].class).setParameter("now", now));
    rows.stream()
        .collect(Collectors.groupingBy(Row::seller, TreeMap::new, Collectors.toList()))
        .forEach((seller, own) -> compute(seller, own, now));
    return rows.size() == PAGE;
  }

  /**
   * Computes the deadlines of orders of one shop, or postpones all of them.
   *
   * @return false when its calendar cannot be read
   */
  private boolean compute(long seller, List<Row> rows, Instant now) {
    List<Deadlines> computed;
    try {
      computed = rows.stream().map(row -> computed(row, now)).toList();
    } catch (RuntimeException e) {
      LOG.warn("The deadlines of shop {} cannot be computed", seller, e);
      postpone(seller, now);
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      store(rows.get(i), computed.get(i));
    }
    return true;
  }

  private void postpone(long seller, Instant now) {
    entities
        .createNativeQuery(POSTPONE)
        .setParameter("seller", seller)
        .setParameter("now", now)
        .setParameter("until", now.plus(RETRY))
        .executeUpdate();
  }

  /**
   * Computes the deadlines of a page of orders of one shop whose timetable has changed.
   *
   * @return whether there may be more
   */
  public boolean changed(Instant now) {
    Optional<Object[]> shop =
        session()
            .createNativeQuery(NEXT_SHOP, Object[].class)
            .setParameter("now", now)
            .uniqueResultOptional();
    shop.ifPresent(row -> page(toLong(row[0]), toLong(row[1]), (Instant) row[2], now));
    return shop.isPresent();
  }

  private void page(long seller, long after, Instant changedAt, Instant now) {
    List<Row> rows =
        rows(
            session()
                .createNativeQuery(OF_SHOP, Object[].class)
                .setParameter("seller", seller)
                .setParameter("after", after));
    if (!compute(seller, rows, now)) {
      return;
    }
    Instant second = changedAt.plus(SECOND_ROUND);
    if (rows.size() == PAGE) {
      continueAt(seller, rows.get(PAGE - 1).number(), now);
    } else if (now.isBefore(second)) {
      continueAt(seller, 0, second);
    } else {
      entities.createNativeQuery(END).setParameter("seller", seller).executeUpdate();
    }
  }

  private void continueAt(long seller, long after, Instant due) {
    entities
        .createNativeQuery(CONTINUE)
        .setParameter("seller", seller)
        .setParameter("after", after)
        .setParameter("due", due)
        .executeUpdate();
  }

  /** An order as far as its deadlines need it. */
  private record Row(
      long seller,
      long number,
      int status,
      int steps,
      Instant since,
      Deadlines before,
      Instant heldUntil) {

    static Row of(Object[] row) {
      return new Row(
          toLong(row[0]),
          toLong(row[1]),
          (Integer) row[2],
          (Integer) row[3],
          (Instant) row[4],
          new Deadlines(
              (Instant) row[5],
              (Instant) row[6],
              (Instant) row[7],
              null,
              (Integer) row[8],
              (Instant) row[9]),
          (Instant) row[10]);
    }

    /** Whether the staff were reminded in this status, or it was too late to. */
    boolean isReminded() {
      return Integer.valueOf(steps).equals(before.steps()) && before.remind() == null;
    }
  }

  /** A status that only nodes of later versions know is left to them. */
  private static List<Row> rows(NativeQuery<Object[]> query) {
    return query.setParameter("known", KNOWN).getResultList().stream().map(Row::of).toList();
  }

  /**
   * An order whose time had passed before there was a clock is left to people: the system would
   * tell buyers of orders that are years old.
   */
  private Deadlines computed(Row row, Instant now) {
    Deadlines computed =
        deadlines.of(
            row.seller(),
            null,
            OrderStatus.of(row.status()).orElseThrow(),
            row.since(),
            row.steps(),
            row.before());
    if (row.before().steps() == null && computed.isMoveDue(row.steps(), now)) {
      computed = computed.withoutMove();
    }
    boolean late = computed.remind() != null && computed.remind().isBefore(now);
    return late || row.isReminded() ? computed.withoutReminder() : computed;
  }

  private void store(Row row, Deadlines computed) {
    session()
        .createNativeMutationQuery(STORE)
        .setParameter("seller", row.seller())
        .setParameter("number", row.number())
        .setParameter("held", row.heldUntil(), Instant.class)
        .setParameter("target", computed.target(), Instant.class)
        .setParameter("latest", computed.latest(), Instant.class)
        .setParameter("remind", computed.remind(), Instant.class)
        .setParameter("move", computed.move(), Instant.class)
        .setParameter("steps", computed.steps(), Integer.class)
        .setParameter("missed", computed.contactMissed(), Instant.class)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  private static long toLong(Object column) {
    return ((Number) column).longValue();
  }
}
