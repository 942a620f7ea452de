package ua.kramar.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.delivery.OrderUpdates.Outcome;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.WaybillReentered;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.tasks.ParcelChecked;

/**
 * The transactions of tracking (O6, O8). No transaction is open during a request to a carrier: the
 * poll holds a lease instead, and records its result only while the lease lasts.
 */
@Stateless
public class TrackingService {

  private static final Logger LOG = LoggerFactory.getLogger(TrackingService.class);

  /** Longer than a batch takes. Parcels leased by a node that crashes wait this long. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private Parcels parcels;
  private OrderUpdates updates;
  private PollSchedule schedule;
  private Carriers carriers;

  @Inject
  void uses(Parcels parcels, OrderUpdates updates, PollSchedule schedule, Carriers carriers) {
    this.parcels = parcels;
    this.updates = updates;
    this.schedule = schedule;
    this.carriers = carriers;
  }

  /** Opens the parcel of the assigned waybill and closes those of the numbers before. */
  public void open(@Observes OrderEvent.WaybillAssigned assigned) {
    open(
        assigned.sellerId(),
        assigned.orderNumber(),
        Parcel.FIRST,
        assigned.carrier(),
        assigned.waybill());
  }

  /** The same for one of several parcels of an order; one that was given up is closed. */
  public void open(@Observes OrderEvent.ParcelChanged changed) {
    int part = Integer.parseInt(changed.parcel());
    if (changed.removed()) {
      closeExcept(null, changed.sellerId(), changed.orderNumber(), part, parcels.now());
    } else if (changed.assigned()) {
      open(changed.sellerId(), changed.orderNumber(), part, changed.carrier(), changed.waybill());
    }
  }

  /** Opens the parcel again, so that what the carrier reports of it is applied again. */
  public void reopen(@Observes WaybillReentered entered) {
    Waybill waybill = entered.waybill();
    open(
        entered.order().sellerId(),
        entered.order().number(),
        entered.part(),
        waybill.carrier(),
        waybill.number());
  }

  private void open(long sellerId, long orderNumber, int part, Carrier carrier, String waybill) {
    Instant now = parcels.now();
    ParcelKey key = new ParcelKey(orderNumber, waybill);
    closeExcept(key, sellerId, orderNumber, part, now);
    Optional<Parcel> known = parcels.find(key);
    known.ifPresent(parcels::lock);
    Parcel parcel = known.orElseGet(() -> new Parcel(sellerId, key));
    parcel.open(carrier, carriers.isTracked(carrier), now);
    parcel.become(part);
    parcels.add(parcel);
  }

  /**
   * Closes the parcels of a part of the order.
   *
   * @param kept the parcel that stays open; null for none
   */
  private void closeExcept(ParcelKey kept, long sellerId, long orderNumber, int part, Instant now) {
    close(
        sellerId, orderNumber, parcel -> parcel.part() == part && !parcel.key().equals(kept), now);
  }

  private void close(long sellerId, long orderNumber, Predicate<Parcel> which, Instant now) {
    for (Parcel parcel : parcels.openOf(sellerId, orderNumber)) {
      if (which.test(parcel)) {
        parcels.lock(parcel);
        parcel.close(now);
      }
    }
  }

  /** Applies what the carrier reports of a parcel to another city, because a person checked it. */
  public void confirm(@Observes ParcelChecked checked) {
    OrderRef order = checked.order();
    for (Parcel parcel : parcels.openOf(order.sellerId(), order.number())) {
      if (Concern.OTHER_CITY.isToldIn(checked.about(), parcel)) {
        parcels.lock(parcel);
        parcel.confirmCity(parcels.now());
      }
    }
  }

  /**
   * Follows an order that a person or a time limit has moved: the parcels of an ended order are no
   * longer polled; if a carrier may move the order on, its latest report is applied again. What
   * follows from returns does not concern them. A waybill that the same request has assigned is
   * open already.
   */
  public void follow(@Observes OrderEvent.StatusChanged changed) {
    OrderStatus to = OrderStatus.of(changed.status()).orElseThrow();
    boolean byTracking = changed.mover() == Mover.CARRIER || to == OrderStatus.WAYBILL_INVALID;
    if (byTracking || changed.followsReturns()) {
      return;
    }
    if (to.terminal()) {
      close(changed.sellerId(), changed.orderNumber(), any -> true, parcels.now());
    } else if (!Moves.allowed(to, Mover.CARRIER).isEmpty()) {
      OrderRef order = new OrderRef(changed.sellerId(), changed.orderNumber());
      OrderStatus from = OrderStatus.of(changed.from()).orElseThrow();
      updates.partsToFollow(order).stream()
          .filter(part -> part != Parcel.FIRST || changed.previousWaybill() == null)
          .map(part -> parcels.latestToBuyer(order.sellerId(), order.number(), part))
          .flatMap(Optional::stream)
          .forEach(parcel -> resume(parcel, from));
    }
  }

  /** A return that a person took back is followed no more. */
  private void resume(Parcel parcel, OrderStatus from) {
    Instant now = parcels.now();
    closeExcept(parcel.key(), parcel.sellerId(), parcel.key().orderNumber(), parcel.part(), now);
    parcels.lock(parcel);
    boolean tracked = carriers.isTracked(parcel.carrier());
    if (from == OrderStatus.WAYBILL_INVALID) {
      // The staff say that the number is right: the carrier has as long as at first to know it.
      parcel.open(parcel.carrier(), tracked, now);
    } else if (from.group() == StatusGroup.IN_WORK) {
      parcel.applyAgain(tracked, now);
    } else {
      parcel.reopenAfterCorrection(tracked, now);
    }
  }

  /** Leases parcels that are due, at most the carrier's batch size. */
  public List<Parcel> claim(CarrierTracking carrier, String owner) {
    return parcels.claim(carrier.carrier(), carrier.batchSize(), owner, LEASE);
  }

  /**
   * Records the event that a carrier reports for a parcel, updates the order's status and schedules
   * the next poll.
   *
   * @param claimed the parcel as returned by {@link #claim}
   * @param owner the holder of the lease
   * @param seen empty when the carrier's response omits the parcel
   * @throws LeaseLost when the owner no longer holds the lease
   */
  public void record(Parcel claimed, String owner, Optional<TrackingRecord> seen) {
    Parcel parcel = parcels.find(claimed.key()).orElseThrow();
    Instant now = parcels.now();
    Optional<TrackingRecord> report = seen.map(found -> found.following(parcel.stateAt()));
    boolean recorded = report.filter(found -> parcels.isRecorded(parcel, found)).isPresent();
    Optional<TrackingRecord> update = report.filter(found -> parcel.needs(found, recorded));
    // The order comes first: every change of an order locks the order's row before any other.
    Optional<Outcome> outcome = update.map(found -> updates.apply(parcel, found, recorded, now));
    boolean taken = outcome.map(Outcome::taken).orElse(true);
    checkSilence(parcel, report, taken && update.filter(TrackingRecord::isFinal).isPresent(), now);
    if (report.filter(found -> found.details().followUp() != null).isPresent()) {
      updates.lockOrder(parcel);
    }
    parcels.lock(parcel);
    if (!parcel.heldBy(owner)) {
      throw new LeaseLost(parcel.key());
    }
    outcome.filter(Outcome::inOrderedCity).ifPresent(found -> parcel.matchCity());
    if (taken) {
      report.filter(found -> !recorded).ifPresent(found -> addEvent(parcel, found, now));
      update.filter(found -> found.state() != null).ifPresent(found -> parcel.update(found, now));
      report.ifPresent(found -> continueUnder(parcel, found.details().followUp(), now));
    }
    if (parcel.isOpen()) {
      parcel.schedulePoll(now, schedule);
    }
  }

  /**
   * Opens a task if tracking would end, or go on, without the staff's knowledge of a fault.
   *
   * @param ends whether the report ends the delivery; one that the order does not take does not
   */
  private void checkSilence(
      Parcel parcel, Optional<TrackingRecord> report, boolean ends, Instant now) {
    boolean known = report.filter(found -> found.state() != ParcelState.UNKNOWN).isPresent();
    if (!known && parcel.state() == ParcelState.UNKNOWN) {
      updates.checkNumber(parcel, now);
    }
    if (!ends && schedule.delay(parcel.ageAt(now)).isEmpty()) {
      updates.openTask(parcel, Concern.NO_NEWS.about(parcel));
    }
  }

  /**
   * Follows the waybill under which the carrier continues the parcel, also when it was closed
   * because the number before it was entered again. A refused parcel's order has ended, so the
   * staff are told the number of the return instead.
   */
  private void continueUnder(Parcel parcel, FollowUp next, Instant now) {
    if (next == null || parcel.state() == ParcelState.UNKNOWN) {
      return;
    }
    ParcelKey key = new ParcelKey(parcel.key().orderNumber(), next.waybill());
    if (parcel.state().isFinal()) {
      updates.openTask(parcel, Concern.RETURN_WAYBILL.about(parcel, next));
      return;
    }
    Optional<Parcel> known = parcels.find(key);
    known.ifPresent(parcels::lock);
    if (known.filter(found -> !found.isContinuationOf(parcel)).isPresent()) {
      return;
    }
    if (known.filter(Parcel::isOpen).isEmpty()) {
      Parcel continued = known.orElseGet(() -> new Parcel(parcel.sellerId(), key));
      continued.openAfter(parcel, next.heading(), now);
      parcels.add(continued);
    }
    parcel.close(now);
  }

  private void addEvent(Parcel parcel, TrackingRecord seen, Instant now) {
    if (seen.state() != null) {
      parcels.addEvent(parcel, seen, now);
    } else if (parcels.addUnknownCode(parcel.carrier(), seen.code(), now)) {
      LOG.warn("{} sent a code that we do not know: {}", parcel.carrier(), seen.code());
    }
  }

  /** Ends the owner's remaining leases; their parcels are due again after the interval. */
  public void release(Carrier carrier, String owner) {
    parcels.release(carrier, owner, schedule.interval());
  }
}
