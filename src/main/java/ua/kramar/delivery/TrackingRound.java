package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.caller.Correlation;

/** Polls every tracked carrier for the parcels that are due, batch by batch. */
@ApplicationScoped
class TrackingRound {

  private static final Logger LOG = LoggerFactory.getLogger(TrackingRound.class);

  /** The carriers that have failed, with the time until which this node does not poll them. */
  private final Map<Carrier, Instant> backOffUntil = new ConcurrentHashMap<>();

  private Iterable<CarrierTracking> carriers;
  private TrackingService tracking;
  private PollSchedule schedule;
  private Clock clock;
  private Correlation correlation;

  @Inject
  void uses(
      @Any Instance<CarrierTracking> carriers,
      TrackingService tracking,
      PollSchedule schedule,
      Clock clock,
      Correlation correlation) {
    uses((Iterable<CarrierTracking>) carriers, tracking, schedule, clock, correlation);
  }

  void uses(
      Iterable<CarrierTracking> carriers,
      TrackingService tracking,
      PollSchedule schedule,
      Clock clock,
      Correlation correlation) {
    this.carriers = carriers;
    this.tracking = tracking;
    this.schedule = schedule;
    this.clock = clock;
    this.correlation = correlation;
  }

  /** Returns the number of parcels polled. */
  int pollDueParcels() {
    int parcels = 0;
    for (CarrierTracking carrier : carriers) {
      if (!clock.instant().isBefore(backOffUntil.getOrDefault(carrier.carrier(), Instant.MIN))) {
        parcels += pollBatches(carrier);
      }
    }
    return parcels;
  }

  private int pollBatches(CarrierTracking carrier) {
    int parcels = 0;
    try {
      int polled;
      do {
        polled = pollBatch(carrier);
        parcels += polled;
      } while (polled == carrier.batchSize());
    } catch (CarrierUnavailable e) {
      LOG.warn("No tracking for the moment: {}", e.getMessage());
      backOff(carrier);
    } catch (RuntimeException e) {
      LOG.error("Tracking by {} failed", carrier.carrier(), e);
      backOff(carrier);
    }
    return parcels;
  }

  private void backOff(CarrierTracking carrier) {
    backOffUntil.put(carrier.carrier(), clock.instant().plus(schedule.backOff()));
  }

  private int pollBatch(CarrierTracking carrier) {
    String owner = UUID.randomUUID().toString();
    List<Parcel> claimed = tracking.claim(carrier, owner);
    if (claimed.isEmpty()) {
      return 0;
    }
    try {
      Map<String, TrackingRecord> records = records(carrier, claimed);
      claimed.forEach(parcel -> record(parcel, owner, records));
    } finally {
      tracking.release(carrier.carrier(), owner);
    }
    return claimed.size();
  }

  private static Map<String, TrackingRecord> records(
      CarrierTracking carrier, List<Parcel> claimed) {
    return carrier
        .track(claimed.stream().map(parcel -> parcel.key().waybill()).distinct().toList())
        .stream()
        .collect(
            Collectors.toMap(
                TrackingRecord::waybill, Function.identity(), (first, second) -> first));
  }

  /**
   * Records one parcel's event under a correlation id of its own. A failure does not affect the
   * other parcels of the batch.
   */
  private void record(Parcel parcel, String owner, Map<String, TrackingRecord> records) {
    correlation.use(UUID.randomUUID().toString());
    try {
      tracking.record(parcel, owner, Optional.ofNullable(records.get(parcel.key().waybill())));
    } catch (LeaseLost e) {
      LOG.info("Left to others: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.warn("News of order {} not recorded", parcel.key().orderNumber(), e);
    } finally {
      correlation.clear();
    }
  }
}
