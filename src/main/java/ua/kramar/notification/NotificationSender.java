package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.refusals.LaterVersionNeeded;

/** Sends one notification over its channel. No transaction is open while the gateway is called. */
@ApplicationScoped
public class NotificationSender {

  private static final Logger LOG = LoggerFactory.getLogger(NotificationSender.class);

  private static final Duration RECORDING_TIMEOUT = Duration.ofMinutes(1);
  private static final Duration RECORDING_RETRY_DELAY = Duration.ofMillis(500);

  @Inject private NotificationService notifications;
  @Inject private MessageWriter messages;
  @Inject private Channels channels;
  @Inject private WakeUps wakeUps;
  @Inject private Correlation correlation;

  /** Sends the notification if it is due, then wakes up the next one of its lane. */
  public void deliver(WakeUp wakeUp) {
    channels
        .find(wakeUp.channel())
        .ifPresentOrElse(
            channel -> deliver(wakeUp.delivery(), channel),
            () -> LOG.warn("this node has no channel {}", wakeUp.channel()));
  }

  private void deliver(long id, Channel channel) {
    notifications
        .take(id)
        .flatMap(claim -> deliver(claim, channel))
        .ifPresent(next -> wakeUps.send(List.of(next)));
  }

  /** A notification whose event is absent is parked: no retry can send it. */
  private Optional<WakeUp> deliver(Claim claim, Channel channel) {
    Optional<RecordedEvent> event = notifications.event(claim);
    if (event.isPresent()) {
      return deliver(claim, event.get(), channel);
    }
    LOG.error("notification {} is parked: its event is not in the journal", claim.id());
    return notifications.failed(
        claim, channel.retries(), SendFailure.permanent("its event is not in the journal", null));
  }

  private Optional<WakeUp> deliver(Claim claim, RecordedEvent event, Channel channel) {
    correlation.use(event.correlationId());
    try {
      Optional<SendFailure> failure = attempt(claim, event, channel);
      return failure.isEmpty()
          ? sent(claim)
          : notifications.failed(claim, channel.retries(), failure.get());
    } catch (MessageWriter.NobodyToTell e) {
      return notifications.discarded(claim, "nobody to tell on this channel");
    } finally {
      correlation.clear();
    }
  }

  private Optional<SendFailure> attempt(Claim claim, RecordedEvent event, Channel channel)
      throws MessageWriter.NobodyToTell {
    if (claim.isExhausted(channel.retries())) {
      return Optional.of(SendFailure.permanent("nothing was recorded of its last attempt", null));
    }
    try {
      channel.send(messages.write(claim, event, channel));
      return Optional.empty();
    } catch (SendFailure e) {
      LOG.warn(
          "notification {} about {} failed at attempt {}: {}",
          claim.id(),
          event.subject(),
          claim.attempt(),
          e.getMessage());
      return Optional.of(e);
    } catch (LaterVersionNeeded e) {
      LOG.warn("notification {} waits for a node of a later version", claim.id());
      return Optional.of(SendFailure.ofThisNode("this node is of an earlier version", e));
    } catch (RuntimeException e) {
      LOG.error("notification {} failed unexpectedly", claim.id(), e);
      return Optional.of(SendFailure.temporary("unexpected: " + e.getClass().getSimpleName(), e));
    }
  }

  /**
   * Records the success. A success that is not recorded leads to a second sending, so a failure of
   * the database is retried for {@link #RECORDING_TIMEOUT}.
   */
  private Optional<WakeUp> sent(Claim claim) {
    long deadline = System.nanoTime() + RECORDING_TIMEOUT.toNanos();
    while (true) {
      try {
        return notifications.sent(claim);
      } catch (RuntimeException e) {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LOG.warn(
            "notification {} has arrived and cannot be recorded yet: {}",
            claim.id(),
            String.valueOf(e.getMessage()));
        LockSupport.parkNanos(RECORDING_RETRY_DELAY.toNanos());
      }
    }
  }
}
