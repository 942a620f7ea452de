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
import ua.kramar.orders.Carrier;
import ua.kramar.platform.caller.Correlation;

/** Asks every carrier about the parcels that are due, batch by batch. */
@ApplicationScoped
class TrackingRound {

  private static final Logger LOG = LoggerFactory.getLogger(TrackingRound.class);

  /** Carriers in trouble, and until when this node leaves them alone. */
  private final Map<Carrier, Instant> resting = new ConcurrentHashMap<>();

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

  /** Returns how many parcels were asked about. */
  int parcels() {
    int parcels = 0;
    for (CarrierTracking carrier : carriers) {
      if (!clock.instant().isBefore(resting.getOrDefault(carrier.carrier(), Instant.MIN))) {
        parcels += askAll(carrier);
      }
    }
    return parcels;
  }

  private int askAll(CarrierTracking carrier) {
    int parcels = 0;
    try {
      int asked;
      do {
        asked = ask(carrier);
        parcels += asked;
      } while (asked == carrier.batchSize());
    } catch (CarrierUnavailable e) {
      LOG.warn("No tracking for the moment: {}", e.getMessage());
      rest(carrier);
    } catch (RuntimeException e) {
      LOG.error("Tracking by {} failed", carrier.carrier(), e);
      rest(carrier);
    }
    return parcels;
  }

  private void rest(CarrierTracking carrier) {
    resting.put(carrier.carrier(), clock.instant().plus(schedule.rest()));
  }

  private int ask(CarrierTracking carrier) {
    String owner = UUID.randomUUID().toString();
    List<Parcel> claimed = tracking.claim(carrier, owner);
    if (claimed.isEmpty()) {
      return 0;
    }
    try {
      Map<String, TrackingRecord> answers = answers(carrier, claimed);
      claimed.forEach(parcel -> record(parcel, owner, answers));
    } finally {
      tracking.release(carrier.carrier(), owner);
    }
    return claimed.size();
  }

  private static Map<String, TrackingRecord> answers(
      CarrierTracking carrier, List<Parcel> claimed) {
    return carrier
        .track(claimed.stream().map(parcel -> parcel.key().waybill()).distinct().toList())
        .stream()
        .collect(
            Collectors.toMap(
                TrackingRecord::waybill, Function.identity(), (first, second) -> first));
  }

  /**
   * What goes wrong with one parcel is not the others' loss, and the story that a parcel's news
   * begin is that of its order alone.
   */
  private void record(Parcel parcel, String owner, Map<String, TrackingRecord> answers) {
    correlation.use(UUID.randomUUID().toString());
    try {
      tracking.record(parcel, owner, Optional.ofNullable(answers.get(parcel.key().waybill())));
    } catch (LeaseLost e) {
      LOG.info("Left to others: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.warn("News of order {} not recorded", parcel.key().orderNumber(), e);
    } finally {
      correlation.clear();
    }
  }
}
