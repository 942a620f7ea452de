package ua.kramar.orders.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.sellers.calendar.WorkingTime;
import ua.kramar.sellers.timetable.ShopCalendar;

/** Computes the deadlines of an order from its status and the shop's calendar. */
final class DeadlineRules {

  private final Terms terms;

  DeadlineRules(Terms terms) {
    this.terms = terms;
  }

  /**
   * @param from the status before; null if there was none, or if the order is still in the status
   * @param since when the order came to the status
   * @param steps the number of its steps
   * @param before its deadlines before; null if there were none
   * @param calendar read only if the status has a limit of the shop
   */
  Deadlines of(
      OrderStatus from,
      OrderStatus status,
      Instant since,
      int steps,
      Deadlines before,
      Supplier<ShopCalendar> calendar) {
    return inStatus(status, since, steps, before, calendar)
        .withContactMissed(contactMissed(from, status, since, before));
  }

  /** The shop has missed the contact if the system says so, or if it came too late. */
  private static Instant contactMissed(
      OrderStatus from, OrderStatus status, Instant since, Deadlines before) {
    if (before != null && before.contactMissed() != null) {
      return before.contactMissed();
    }
    Instant latest = before == null ? null : before.latest();
    if (status == TimeLimit.CONTACT.to()) {
      return latest == null ? since : latest;
    }
    boolean waited = from != null && TimeLimit.of(from).equals(Optional.of(TimeLimit.CONTACT));
    return waited && latest != null && !since.isBefore(latest) ? latest : null;
  }

  private Deadlines inStatus(
      OrderStatus status,
      Instant since,
      int steps,
      Deadlines before,
      Supplier<ShopCalendar> calendar) {
    if (TimeLimit.isMissed(status)) {
      return before != null && before.target() != null
          ? before.missed(steps)
          : new Deadlines(since, since, null, null, steps);
    }
    return TimeLimit.of(status)
        .map(
            limit ->
                switch (limit) {
                  case CONTACT -> contact(since, steps, calendar.get());
                  case SHIPMENT -> shipment(since, steps, calendar.get());
                  case PAYMENT -> moveAt(payment(since, calendar.get()), steps);
                  case RECEIPT -> moveAt(receiptUntil(since), steps);
                })
        .orElseGet(() -> Deadlines.none(steps));
  }

  Instant receiptUntil(Instant since) {
    return since.plus(terms.receipt());
  }

  private static Deadlines contact(Instant since, int steps, ShopCalendar shop) {
    WorkingTime work = shop.work();
    Instant target = work.addOpenTime(since, Terms.CONTACT_TARGET);
    Instant latest = later(work.addTimeOfOpenDays(since, Terms.CONTACT_LATEST), target);
    Instant remind = work.addOpenTime(since, Terms.CONTACT_REMINDER);
    return new Deadlines(target, latest, remind, latest, steps);
  }

  private Deadlines shipment(Instant since, int steps, ShopCalendar shop) {
    WorkingTime work = shop.work();
    Instant latest = work.addTimeOfOpenDays(since, terms.shipment());
    Duration untilReminder = terms.shipment().minus(Terms.SHIPMENT_REMINDER);
    Instant remind =
        untilReminder.isNegative()
            ? null
            : work.nextOpening(work.addTimeOfOpenDays(since, untilReminder));
    boolean inTime = remind != null && remind.isBefore(latest);
    return new Deadlines(latest, latest, inTime ? remind : null, latest, steps);
  }

  /** Banks carry no payment on days on which the shop is closed. */
  private Instant payment(Instant since, ShopCalendar shop) {
    return shop.work().addTimeOfOpenDays(since, terms.payment());
  }

  private static Deadlines moveAt(Instant at, int steps) {
    return new Deadlines(null, null, null, at, steps);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
