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
import ua.kramar.orders.Carrier;
import ua.kramar.platform.background.Lease;

/**
 * A parcel at a carrier. It is open while the carrier may report something that concerns the order,
 * and polled when {@code pollAt} has come, by the holder of the lease.
 */
@Entity
class Parcel {

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

  /** When the carrier says that the state began; null as long as it has dated nothing. */
  @Column(name = "state_at")
  private Instant stateAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "poll_at")
  private Instant pollAt;

  @Embedded private Lease lease = new Lease();

  protected Parcel() {}

  Parcel(long sellerId, ParcelKey key) {
    this.sellerId = sellerId;
    this.key = key;
  }

  /** Opens it, or opens it again when the order returns to an earlier waybill. */
  void open(Carrier carrier, boolean tracked, Instant now) {
    this.carrier = carrier;
    openedAt = now;
    closedAt = null;
    letGo(tracked ? now : null);
  }

  /** It is polled no more, and a poll that is under way records nothing. */
  void close(Instant now) {
    closedAt = now;
    letGo(null);
  }

  /**
   * Whether the record moves the parcel, and perhaps the order. What is older than the known state
   * does not: carriers do not promise to report in order. Neither does a code that says nothing, or
   * nothing to us.
   */
  boolean movedBy(TrackingRecord seen) {
    return seen.state() != null
        && seen.state() != ParcelState.UNKNOWN
        && (seen.at() == null || stateAt == null || !seen.at().isBefore(stateAt));
  }

  void saw(TrackingRecord seen, Instant now) {
    state = seen.state();
    if (seen.at() != null) {
      // A date in the future would hide everything that happens until then.
      stateAt = seen.atLatest(now);
    }
  }

  /** Sets the time of the next poll, unless none is left. */
  void schedulePoll(Instant now, PollSchedule schedule) {
    Optional<Duration> pause = schedule.pause(Duration.between(openedAt, now));
    if (state.ends() || pause.isEmpty()) {
      close(now);
    } else {
      letGo(now.plus(pause.get()));
    }
  }

  private void letGo(Instant nextPoll) {
    pollAt = nextPoll;
    if (lease != null) {
      lease.end();
    }
  }

  boolean heldBy(String owner) {
    return lease != null && lease.isHeldBy(owner);
  }

  boolean open() {
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
