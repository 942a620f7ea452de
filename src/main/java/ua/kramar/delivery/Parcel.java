package ua.kramar.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.background.Lease;

/**
 * A parcel at a carrier. It is open as long as the carrier may report an event that concerns the
 * order. From {@code pollAt} on it is due for polling by the holder of its lease. It is changed
 * only after {@link Parcels#lock}, so no change of another transaction is overwritten.
 */
@Entity
class Parcel {

  static final int FIRST = 1;

  @EmbeddedId private ParcelKey key;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private Carrier carrier;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private ParcelState state = ParcelState.UNKNOWN;

  /** The carrier's time of the current state; null until the carrier reports a time. */
  @Column(name = "state_at")
  private Instant stateAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "poll_at")
  private Instant pollAt;

  /** Whether the order has taken the current state. */
  private boolean applied;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private Heading heading = Heading.TO_BUYER;

  /** The carrier has named the order's city once, or a person has confirmed another city. */
  @Column(name = "city_matched")
  private boolean cityMatched;

  /** The waybill of this order that the carrier continues under this one; null if none. */
  private String continues;

  /** Which of the order's parcels it is; null as a node of the version before leaves it. */
  private Integer part;

  @Embedded private Lease lease = new Lease();

  protected Parcel() {}

  Parcel(long sellerId, ParcelKey key) {
    this.sellerId = sellerId;
    this.key = key;
  }

  /** Makes it that parcel of the order, whichever it was before. */
  void become(int part) {
    this.part = part;
  }

  /** Which of the order's parcels it is, from 1. */
  int part() {
    return part == null ? FIRST : part;
  }

  /**
   * Opens the parcel, or reopens it when the order returns to an earlier waybill or the waybill is
   * entered again. What the carrier has reported before is applied to the order again.
   */
  void open(Carrier carrier, boolean tracked, Instant now) {
    this.carrier = carrier;
    heading = Heading.TO_BUYER;
    state = ParcelState.UNKNOWN;
    stateAt = null;
    applied = false;
    reopen(tracked, now);
  }

  /**
   * Opens the parcel under which a carrier continues another one of this order. A return goes to
   * the sender's city, and a parcel that was once the buyer's is redirected to any.
   */
  void openAfter(Parcel earlier, Heading heading, Instant now) {
    open(earlier.carrier, true, now);
    this.heading = heading;
    cityMatched = earlier.cityMatched || heading == Heading.TO_SENDER;
    continues = earlier.key.waybill();
    part = earlier.part;
  }

  boolean isContinuationOf(Parcel earlier) {
    return earlier.key.waybill().equals(continues);
  }

  /** Applies the carrier's latest report to the order again, because the order has been moved. */
  void applyAgain(boolean tracked, Instant now) {
    applied = false;
    if (isOpen()) {
      endLease(tracked ? now : null);
    } else {
      state = ParcelState.UNKNOWN;
      reopen(tracked, now);
    }
  }

  /** Reopens the parcel after its end was taken back; what is recorded is not applied again. */
  void reopenAfterCorrection(boolean tracked, Instant now) {
    state = ParcelState.UNKNOWN;
    applied = true;
    reopen(tracked, now);
  }

  private void reopen(boolean tracked, Instant now) {
    openedAt = now;
    closedAt = null;
    endLease(tracked ? now : null);
  }

  /** Ends polling and the lease; a poll in progress can no longer record its result. */
  void close(Instant now) {
    closedAt = now;
    endLease(null);
  }

  /**
   * Whether the record changes the parcel's state. A record older than the current state does not,
   * because carriers do not guarantee the order of events. Neither does a record with an unknown
   * code or the state {@code UNKNOWN}.
   */
  boolean isUpdatedBy(TrackingRecord seen) {
    return seen.state() != null
        && seen.state() != ParcelState.UNKNOWN
        && (!seen.isDated() || stateAt == null || !seen.at().isBefore(stateAt));
  }

  /**
   * Whether the record must be applied to the order: it is news, or the order has not taken it yet.
   * An unknown code always concerns the staff, who are told once.
   *
   * @param recorded whether the event is recorded already
   */
  boolean needs(TrackingRecord seen, boolean recorded) {
    return seen.state() == null || ((!recorded || !applied) && isUpdatedBy(seen));
  }

  void update(TrackingRecord seen, Instant now) {
    state = seen.state();
    applied = true;
    if (seen.isDated()) {
      // A time in the future would make all events before it look outdated.
      stateAt = seen.timeNotAfter(now);
    }
  }

  /** Ends the lease and sets the time of the next poll; closes the parcel when none is due. */
  void schedulePoll(Instant now, PollSchedule schedule) {
    Optional<Duration> delay = schedule.delay(ageAt(now));
    if (state.isFinal() || delay.isEmpty()) {
      close(now);
    } else {
      endLease(now.plus(delay.get()));
    }
  }

  private void endLease(Instant nextPoll) {
    pollAt = nextPoll;
    if (lease != null) {
      lease.end();
    }
  }

  boolean heldBy(String owner) {
    return lease != null && lease.isHeldBy(owner);
  }

  void matchCity() {
    cityMatched = true;
  }

  /** Applies what the carrier reports although the city is another one: a person has checked it. */
  void confirmCity(Instant now) {
    matchCity();
    endLease(now);
  }

  boolean isCityMatched() {
    return cityMatched;
  }

  boolean isApplied() {
    return applied;
  }

  Instant stateAt() {
    return stateAt;
  }

  Instant openedAt() {
    return openedAt;
  }

  Duration ageAt(Instant now) {
    return Duration.between(openedAt, now);
  }

  Heading heading() {
    return heading;
  }

  boolean isOpen() {
    return closedAt == null;
  }

  long sellerId() {
    return sellerId;
  }

  ParcelKey key() {
    return key;
  }

  Carrier carrier() {
    return carrier;
  }

  ParcelState state() {
    return state;
  }
}
