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
 * The short transactions of tracking (O6, O8). No transaction lasts while a carrier is polled: the
 * poll holds a lease instead, and records only as long as it holds it.
 */
@Stateless
public class TrackingService {

  private static final Logger LOG = LoggerFactory.getLogger(TrackingService.class);

  /** Longer than a batch takes; how long its parcels wait when a node dies. */
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

  /** An order has one open parcel: the one whose waybill it carries. */
  public void open(@Observes OrderEvent.WaybillAssigned assigned) {
    Instant now = parcels.now();
    ParcelKey key = new ParcelKey(assigned.orderNumber(), assigned.waybill());
    for (Parcel earlier : parcels.openOf(assigned.sellerId(), assigned.orderNumber())) {
      if (!earlier.key().equals(key)) {
        earlier.close(now);
      }
    }
    Parcel parcel = parcels.find(key).orElseGet(() -> new Parcel(assigned.sellerId(), key));
    parcel.open(assigned.carrier(), carriers.isTracked(assigned.carrier()), now);
    parcels.add(parcel);
  }

  /** Leases parcels that are due, as many as the carrier takes at once. */
  public List<Parcel> claim(CarrierTracking carrier, String owner) {
    return parcels.claim(carrier.carrier(), carrier.batchSize(), owner, LEASE);
  }

  /**
   * Records what a carrier said of a parcel, if the owner still holds it.
   *
   * @param seen empty when the carrier left the parcel out
   * @throws LeaseLost when another owner has taken the parcel meanwhile
   */
  public void record(Parcel claimed, String owner, Optional<TrackingRecord> seen) {
    Parcel parcel = parcels.find(claimed.key()).orElseThrow();
    Instant now = parcels.now();
    Optional<TrackingRecord> unknown = seen.filter(record -> !parcels.knows(parcel, record));
    Optional<TrackingRecord> move = unknown.filter(parcel::movedBy);
    // The order comes first: its row is the first that every change of an order locks.
    Optional<CarrierUpdateOutcome> followed = move.flatMap(record -> follow(parcel, record, now));
    parcels.lock(parcel);
    if (!parcel.heldBy(owner)) {
      throw new LeaseLost(parcel.key());
    }
    if (!followed.equals(Optional.of(CarrierUpdateOutcome.TOO_EARLY))) {
      unknown.ifPresent(record -> keep(parcel, record, now));
      move.ifPresent(record -> parcel.saw(record, now));
    }
    parcel.schedulePoll(now, schedule);
  }

  private Optional<CarrierUpdateOutcome> follow(Parcel parcel, TrackingRecord seen, Instant now) {
    OptionalInt status = seen.state().status();
    return status.isEmpty()
        ? Optional.empty()
        : Optional.of(
            orders.applyCarrierUpdate(
                parcel.sellerId(),
                parcel.key().orderNumber(),
                OrderStatus.of(status.getAsInt()).orElseThrow(),
                parcel.carrier(),
                seen.atLatest(now)));
  }

  private void keep(Parcel parcel, TrackingRecord seen, Instant now) {
    if (seen.state() != null) {
      parcels.keep(parcel, seen, now);
    } else if (parcels.keepUnknown(parcel.carrier(), seen.code(), now)) {
      LOG.warn("{} sent a code that we do not know: {}", parcel.carrier(), seen.code());
    }
  }

  /** Lets go of what could not be recorded; it is due again after the interval. */
  public void release(Carrier carrier, String owner) {
    parcels.release(carrier, owner, schedule.interval());
  }
}
