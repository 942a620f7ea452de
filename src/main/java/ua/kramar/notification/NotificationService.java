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
import ua.kramar.platform.start.Settings;

/**
 * The short transactions around a delivery: taking it, and writing down what became of it. The
 * gateway is asked between.
 */
@Stateless
public class NotificationService {

  /** A delivery to carry out, with the event that it tells of. */
  public record Task(Notifications.Claim claim, RecordedEvent event) {}

  @Inject private Notifications deliveries;
  @Inject private SettledEvents events;
  @Inject private Settings settings;

  /** One statement is a transaction of its own already. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Task> take(long id) {
    return deliveries
        .claim(id, UUID.randomUUID().toString())
        .map(claim -> new Task(claim, events.get(claim.sellerId(), claim.eventSeq())));
  }

  /** It has arrived. Returns what comes next in its lane. One statement, too. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<WakeUp> sent(Task task) {
    return deliveries.sent(task.claim());
  }

  /**
   * It has not arrived: again later, or parked for an operator. Returns what a parked one no longer
   * holds back.
   */
  public Optional<WakeUp> failed(Task task, SendFailure failure) {
    Notifications.Claim claim = task.claim();
    if (failure.permanent() || claim.attempt() >= claim.channel().attempts()) {
      deliveries.park(claim, failure.getMessage());
      return deliveries.nextInLane(claim);
    }
    double spread = ThreadLocalRandom.current().nextDouble();
    Duration delay = claim.channel().delayAfter(claim.attempt(), spread);
    deliveries.retry(claim, settings.paced(delay), failure.getMessage());
    return Optional.empty();
  }

  public List<WakeUp> overdue(int count) {
    return deliveries.overdue(count);
  }
}
