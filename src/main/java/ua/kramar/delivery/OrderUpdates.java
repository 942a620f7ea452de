package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.shipping.DeliveryFacts;
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
  private Parcels parcels;

  @Inject
  void uses(OrderService orders, TaskService tasks, Parcels parcels) {
    this.orders = orders;
    this.tasks = tasks;
    this.parcels = parcels;
  }

  /**
   * What became of a report.
   *
   * @param taken false if the order did not take the report, so it must be applied again later
   * @param inOrderedCity whether the report names the city of the order
   */
  record Outcome(boolean taken, boolean inOrderedCity) {}

  /**
   * Applies a report. An implausible one moves nothing; the task says what is wrong. The parcel
   * stays as it was read: it may be locked and changed only after the order.
   *
   * @param recorded whether the event is recorded already
   */
  Outcome apply(Parcel parcel, TrackingRecord report, boolean recorded, Instant now) {
    DeliveryFacts facts = orders.deliveryFacts(parcel.key().orderNumber());
    String city = report.details().city();
    boolean inOrderedCity = Plausibility.mayBeSame(city, facts.city());
    Optional<Concern> implausible = implausible(parcel, report, recorded, facts);
    if (implausible.isPresent()) {
      openTask(parcel, implausible.get().about(parcel, report, facts.zone()));
      return new Outcome(false, false);
    }
    Optional<Concern> concern = concern(report.state());
    concern.ifPresent(found -> openTask(parcel, found.about(parcel, report, facts.zone())));
    // An order has one open task of this kind; the city can wait for the next report.
    if (concern.isEmpty() && !parcel.isCityMatched() && !inOrderedCity) {
      openTask(parcel, Concern.OTHER_CITY.about(parcel, city));
    }
    return new Outcome(
        report.state() == null || move(parcel, report, facts.zone(), now),
        inOrderedCity && !city.isEmpty());
  }

  private Optional<Concern> implausible(
      Parcel parcel, TrackingRecord report, boolean recorded, DeliveryFacts facts) {
    return isTakenBack(parcel, report, recorded, facts.takenBackAt())
        ? Optional.of(Concern.TAKEN_BACK)
        : Plausibility.concern(parcel, report, facts);
  }

  /**
   * Whether the report tells again the end that a person took back; one delivery can have several:
   * received, money due, money issued. A parcel that came with the correction has no such end.
   */
  private boolean isTakenBack(
      Parcel parcel, TrackingRecord report, boolean recorded, Instant takenBackAt) {
    return takenBackAt != null
        && report.endsDelivery()
        && (recorded || (report.isDated() && !report.at().isAfter(takenBackAt)))
        && parcels.isHeardBefore(parcel, takenBackAt);
  }

  private static Optional<Concern> concern(ParcelState state) {
    return Optional.ofNullable(state == null ? Concern.UNKNOWN_CODE : state.concern());
  }

  private boolean move(Parcel parcel, TrackingRecord report, ZoneId zone, Instant now) {
    OptionalInt status = report.state().status(parcel.heading());
    if (status.isEmpty()) {
      return true;
    }
    CarrierUpdateOutcome outcome =
        orders.applyCarrierUpdate(
            parcel.sellerId(),
            parcel.key().orderNumber(),
            parcel.part(),
            OrderStatus.of(status.getAsInt()).orElseThrow(),
            parcel.carrier(),
            report.timeNotAfter(now));
    if (outcome == CarrierUpdateOutcome.PARCEL_MISSED) {
      openTask(parcel, Concern.ONE_OF_SEVERAL.about(parcel, report, zone));
    }
    boolean taken = outcome != CarrierUpdateOutcome.TOO_EARLY;
    if (!taken && report.endsDelivery()) {
      openTask(parcel, Concern.NOT_HANDED_OVER.about(parcel, report, zone));
    }
    return taken;
  }

  /** Marks a number as invalid that the carrier still does not know, and opens a task. */
  void checkNumber(Parcel parcel, Instant now) {
    if (Duration.between(parcel.openedAt(), now).compareTo(UNKNOWN_NUMBER_LIMIT) > 0) {
      orders.rejectWaybill(parcel.key().orderNumber(), parcel.key().waybill());
      openTask(parcel, Concern.NUMBER_NOT_FOUND.about(parcel));
    }
  }

  /** The parts of an order that are under way. */
  List<Integer> partsToFollow(OrderRef order) {
    return orders.partsToFollow(order);
  }

  /** Locks the parcel's order: before the parcels, if several of them are to be locked. */
  void lockOrder(Parcel parcel) {
    orders.lock(parcel.key().orderNumber());
  }

  void openTask(Parcel parcel, String about) {
    tasks.openParcelCheck(parcel.sellerId(), parcel.key().orderNumber(), about, parcel.openedAt());
  }
}
