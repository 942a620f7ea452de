package ua.kramar.orders.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.start.Settings;
import ua.kramar.sellers.timetable.ShopCalendars;

/** The deadlines of orders by the shops' calendars and the configured terms. */
@ApplicationScoped
public class OrderDeadlines {

  private DeadlineRules rules;
  private ShopCalendars calendars;

  protected OrderDeadlines() {}

  @Inject
  OrderDeadlines(Settings settings, ShopCalendars calendars) {
    this.rules = new DeadlineRules(Terms.of(settings));
    this.calendars = calendars;
  }

  /** Until when the system waits for news of a parcel that was sent at the instant. */
  public Instant receiptUntil(Instant sent) {
    return rules.receiptUntil(sent);
  }

  /**
   * The deadlines of an order.
   *
   * @param from the status before; null if there was none, or if the order is still in the status
   * @param since when it came to the status
   * @param steps the number of its steps
   * @param before its deadlines before; null if it had none
   */
  public Deadlines of(
      long seller,
      OrderStatus from,
      OrderStatus status,
      Instant since,
      int steps,
      Deadlines before) {
    return rules.of(from, status, since, steps, before, () -> calendars.of(seller));
  }
}
