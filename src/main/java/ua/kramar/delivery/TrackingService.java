package ua.kramar.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.orders.Carrier;
import ua.kramar.orders.CarrierUpdateOutcome;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.status.OrderStatus;

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
  private OrderService orders;
  private PollSchedule schedule;
  private Carriers carriers;

  @Inject
  void uses(Parcels parcels, OrderService orders, PollSchedule schedule, Carriers carriers) {
    this.parcels = parcels;
    this.orders = orders;
    this.schedule = schedule;
    this.carriers = carriers;
  }

  /** Opens the parcel of the assigned waybill and closes the order's other parcels. */
  public void open(@Observes OrderEvent.WaybillAssigned assigned) {
    Instant now = parcels.now();
    ParcelKey key = new ParcelKey(assigned.orderNumber(), assigned.waybill());
    for (Parcel earlier : parcels.openOf(assigned.sellerId(), assigned.orderNumber())) {
      if (!earlier.key().equals(key)) {
        parcels.lock(earlier);
        earlier.close(now);
      }
    }
    Optional<Parcel> known = parcels.find(key);
    known.ifPresent(parcels::lock);
    Parcel parcel = known.orElseGet(() -> new Parcel(assigned.sellerId(), key));
    parcel.open(assigned.carrier(), carriers.isTracked(assigned.carrier()), now);
    parcels.add(parcel);
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
    Optional<TrackingRecord> fresh = seen.filter(record -> !parcels.isRecorded(parcel, record));
    Optional<TrackingRecord> update = fresh.filter(parcel::isUpdatedBy);
    // The order comes first: every change of an order locks the order's row before any other.
    Optional<CarrierUpdateOutcome> followed =
        update.flatMap(record -> updateOrder(parcel, record, now));
    parcels.lock(parcel);
    if (!parcel.heldBy(owner)) {
      throw new LeaseLost(parcel.key());
    }
    if (!followed.equals(Optional.of(CarrierUpdateOutcome.TOO_EARLY))) {
      fresh.ifPresent(record -> addEvent(parcel, record, now));
      update.ifPresent(record -> parcel.update(record, now));
    }
    parcel.schedulePoll(now, schedule);
  }

  private Optional<CarrierUpdateOutcome> updateOrder(
      Parcel parcel, TrackingRecord seen, Instant now) {
    OptionalInt status = seen.state().status();
    return status.isEmpty()
        ? Optional.empty()
        : Optional.of(
            orders.applyCarrierUpdate(
                parcel.sellerId(),
                parcel.key().orderNumber(),
                OrderStatus.of(status.getAsInt()).orElseThrow(),
                parcel.carrier(),
                seen.timeNotAfter(now)));
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
