package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.status.CarrierUpdateOutcome;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.tasks.TaskService;

/** Applies carriers' reports to orders: each moves the order, or opens a task for the staff. */
@ApplicationScoped
class OrderUpdates {

  /** A number that the carrier does not know for longer is probably wrong. */
  private static final Duration UNKNOWN_NUMBER_LIMIT = Duration.ofDays(3);

  private OrderService orders;
  private TaskService tasks;

  @Inject
  void uses(OrderService orders, TaskService tasks) {
    this.orders = orders;
    this.tasks = tasks;
  }

  /**
   * Applies a report. An implausible one moves nothing; the task says what is wrong.
   *
   * @return false if the order did not take the report, so it must be applied again later
   */
  boolean apply(Parcel parcel, TrackingRecord report, Instant now) {
    long number = parcel.key().orderNumber();
    Optional<Concern> implausible =
        Plausibility.concern(parcel, report, orders.deliveryFacts(number));
    if (implausible.isPresent()) {
      openTask(parcel, implausible.get().about(parcel, report));
      return false;
    }
    if (!report.details().city().isEmpty()) {
      parcel.matchCity();
    }
    concern(report.state()).ifPresent(concern -> openTask(parcel, concern.about(parcel, report)));
    return report.state() == null || move(parcel, report, now);
  }

  private static Optional<Concern> concern(ParcelState state) {
    return Optional.ofNullable(state == null ? Concern.UNKNOWN_CODE : state.concern());
  }

  private boolean move(Parcel parcel, TrackingRecord report, Instant now) {
    OptionalInt status = report.state().status(parcel.heading());
    if (status.isEmpty()) {
      return true;
    }
    CarrierUpdateOutcome outcome =
        orders.applyCarrierUpdate(
            parcel.sellerId(),
            parcel.key().orderNumber(),
            OrderStatus.of(status.getAsInt()).orElseThrow(),
            parcel.carrier(),
            report.timeNotAfter(now));
    boolean taken = outcome != CarrierUpdateOutcome.TOO_EARLY;
    if (!taken && report.state().endsDelivery()) {
      openTask(parcel, Concern.NOT_HANDED_OVER.about(parcel, report));
    }
    return taken;
  }

  /** Opens a task if the carrier still does not know the number. */
  void checkNumber(Parcel parcel, Instant now) {
    if (Duration.between(parcel.openedAt(), now).compareTo(UNKNOWN_NUMBER_LIMIT) > 0) {
      openTask(parcel, Concern.NUMBER_NOT_FOUND.about(parcel));
    }
  }

  void openTask(Parcel parcel, String about) {
    tasks.openParcelCheck(parcel.sellerId(), parcel.key().orderNumber(), about, parcel.openedAt());
  }
}
