package ua.kramar.orders.clocks;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.sellers.calendar.WorkingTime;
import ua.kramar.sellers.timetable.ShopCalendars;

/**
 * What the clock does with an order, one transaction each: the reminder and its event, or the move
 * and its event, are there together or not at all. The row decides what is due, so that doing it
 * again after a crash does nothing.
 */
@Stateless
public class DueOrders {

  static final int PAGE = 50;

  /** How long an order is left alone that could not be moved. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** An order of which something is due. */
  public record Due(long sellerId, long number, boolean move) {}

  private static final String DUE =
      """
      select o.seller_id, o.number, o.move_at is not null and o.move_at <= :now
      from orders o
      where (o.remind_at is not null or o.move_at is not null) and least(o.remind_at, o.move_at) <= :now
        and o.clock_steps = o.steps
      order by least(o.remind_at, o.move_at) limit :page
      """;

  private static final String REMIND =
      """
      update orders set remind_at = null
      where seller_id = :seller and number = :number and remind_at <= :now and clock_steps = steps
      returning status, target_at, latest_at, do_not_call
      """;

  private static final String POSTPONE =
      """
      update orders
      set remind_at = case when remind_at <= :now then cast(:until as timestamptz) else remind_at end,
        move_at = case when :move and move_at <= :now then cast(:until as timestamptz) else move_at end
      where seller_id = :seller and number = :number
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private OrderService orders;
  @Inject private ReceiptTerms receipts;
  @Inject private ShopCalendars calendars;
  @Inject private Event<DomainEvent> events;

  /** The orders of which something is due at the time, the longest waiting first. */
  public List<Due> at(Instant now) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(DUE, Object[].class)
        .setParameter("now", now)
        .setParameter("page", PAGE)
        .getResultList()
        .stream()
        .map(row -> new Due(number(row[0]), number(row[1]), (Boolean) row[2]))
        .toList();
  }

  /** Moves the order, or reminds the staff of it, if that is still due at the time. */
  public void act(Due due, Instant now) {
    if (due.move()) {
      move(due, now);
      return;
    }
    WorkingTime work = calendars.of(due.sellerId()).work();
    if (work.isOpen(now)) {
      remind(due, now);
    } else {
      postpone(due, now, work.nextOpening(now));
    }
  }

  private void move(Due due, Instant now) {
    Optional<Instant> waits = receipts.waitsUntil(orders.lock(due.number()), now);
    if (waits.isPresent()) {
      postpone(due, now, waits.get());
    } else if (!orders.expire(due.number(), now)) {
      pause(due, now);
    }
  }

  /** Leaves the order alone for some time, if something is still due. */
  public void pause(Due due, Instant now) {
    postpone(due, now, now.plus(PAUSE));
  }

  private void remind(Due due, Instant now) {
    entities
        .unwrap(Session.class)
        .createNativeQuery(REMIND, Object[].class)
        .setParameter("seller", due.sellerId())
        .setParameter("number", due.number())
        .setParameter("now", now)
        .getResultList()
        .forEach(
            row ->
                events.fire(
                    new DeadlineNear(
                        due.sellerId(),
                        due.number(),
                        (Integer) row[0],
                        (Instant) row[1],
                        (Instant) row[2],
                        (Boolean) row[3])));
  }

  private void postpone(Due due, Instant now, Instant until) {
    entities
        .createNativeQuery(POSTPONE)
        .setParameter("seller", due.sellerId())
        .setParameter("number", due.number())
        .setParameter("move", due.move())
        .setParameter("now", now)
        .setParameter("until", until)
        .executeUpdate();
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
