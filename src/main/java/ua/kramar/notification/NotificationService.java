package ua.kramar.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.journal.SettledEvents;
import ua.kramar.platform.background.RetrySchedule;
import ua.kramar.platform.start.Settings;

/**
 * The short transactions around a notification: claiming it, and recording the result. The gateway
 * is called between them, outside any transaction.
 */
@Stateless
public class NotificationService {

  @Inject private Notifications notifications;
  @Inject private Claims claims;
  @Inject private SettledEvents events;
  @Inject private Settings settings;

  /** Claims the notification. Needs no transaction, since it is one statement. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Claim> take(long id) {
    return claims.take(id, UUID.randomUUID().toString());
  }

  /** The event that the notification reports. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<RecordedEvent> event(Claim claim) {
    return events.find(claim.sellerId(), claim.eventSeq());
  }

  /**
   * Records the notification as sent. Needs no transaction, since it is one statement.
   *
   * @return the next notification in its lane
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<WakeUp> sent(Claim claim) {
    return claims.sent(claim);
  }

  /**
   * Records a failure: schedules a retry, or parks the notification for an operator. An attempt
   * that failed only because of this node's version does not count.
   *
   * @return the next notification in its lane when this one is parked
   */
  public Optional<WakeUp> failed(Claim claim, RetrySchedule schedule, SendFailure failure) {
    double spread = ThreadLocalRandom.current().nextDouble();
    Duration delay = settings.scaled(schedule.delayAfter(claim.attempt(), spread));
    if (failure.isUnwanted()) {
      return discarded(claim, failure.getMessage());
    }
    if (!failure.delay().isZero()) {
      claims.postpone(claim, failure.delay(), failure.getMessage());
      return Optional.empty();
    }
    if (failure.isOfThisNode()) {
      claims.postpone(claim, delay, failure.getMessage());
      return Optional.empty();
    }
    if (failure.isPermanent() || claim.isLastAttempt(schedule)) {
      claims.park(claim, failure.getMessage());
      return claims.nextInLane(claim);
    }
    claims.retry(claim, delay, failure.getMessage());
    return Optional.empty();
  }

  /**
   * Ends a notification that nobody wants; this is no failure, so no operator sees it.
   *
   * @return the next notification in its lane
   */
  public Optional<WakeUp> discarded(Claim claim, String reason) {
    claims.discard(claim, reason);
    return claims.nextInLane(claim);
  }

  public List<WakeUp> overdue(String channel, int count) {
    return notifications.overdue(channel, count);
  }
}
