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
import ua.kramar.journal.SettledEvents;
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
  public Optional<ClaimedNotification> take(long id) {
    return claims
        .take(id, UUID.randomUUID().toString())
        .map(c -> new ClaimedNotification(c, events.get(c.sellerId(), c.eventSeq())));
  }

  /**
   * Records the notification as sent. Needs no transaction, since it is one statement.
   *
   * @return the next notification in its lane
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<WakeUp> sent(ClaimedNotification notification) {
    return claims.sent(notification.claim());
  }

  /**
   * Records a failure: schedules a retry, or parks the notification for an operator. An attempt
   * that failed only because of this node's version does not count.
   *
   * @return the next notification in its lane when this one is parked
   */
  public Optional<WakeUp> failed(
      ClaimedNotification notification, RetrySchedule schedule, SendFailure failure) {
    Claim claim = notification.claim();
    double spread = ThreadLocalRandom.current().nextDouble();
    Duration delay = settings.scaled(schedule.delayAfter(claim.attempt(), spread));
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
  public Optional<WakeUp> discarded(ClaimedNotification notification, String reason) {
    claims.discard(notification.claim(), reason);
    return claims.nextInLane(notification.claim());
  }

  public List<WakeUp> overdue(String channel, int count) {
    return notifications.overdue(channel, count);
  }
}
