package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.caller.Correlation;

/** Carries one delivery out. No transaction is open while the gateway is spoken to. */
@ApplicationScoped
public class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private static final Duration RECORDING = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(500);

  @Inject private NotificationService book;
  @Inject private MessageWriter letters;
  @Inject @Any private Instance<Channel> channels;
  @Inject private WakeUps wakeUps;
  @Inject private Correlation correlation;

  public void deliver(long id) {
    book.take(id).flatMap(this::deliver).ifPresent(next -> wakeUps.send(List.of(next)));
  }

  private Optional<WakeUp> deliver(NotificationService.Task task) {
    correlation.take(task.event().correlationId());
    try {
      Optional<SendFailure> refusal = tryTo(task);
      return refusal.isEmpty() ? sent(task) : book.failed(task, refusal.get());
    } finally {
      correlation.done();
    }
  }

  private Optional<SendFailure> tryTo(NotificationService.Task task) {
    if (task.claim().spent()) {
      return Optional.of(SendFailure.forEver("nothing was heard of its last attempt", null));
    }
    try {
      channel(task.claim().channel()).send(letters.write(task.claim(), task.event()));
      return Optional.empty();
    } catch (SendFailure e) {
      LOG.warn(
          "delivery {} about {} failed at attempt {}: {}",
          task.claim().id(),
          task.event().subject(),
          task.claim().attempt(),
          e.getMessage());
      return Optional.of(e);
    } catch (RuntimeException e) {
      LOG.error("delivery {} failed unexpectedly", task.claim().id(), e);
      return Optional.of(SendFailure.forNow("unexpected: " + e.getClass().getSimpleName(), e));
    }
  }

  /**
   * That it has arrived must be written down, or it arrives again: a database that is away for a
   * moment is waited for.
   */
  private Optional<WakeUp> sent(NotificationService.Task task) {
    long deadline = System.nanoTime() + RECORDING.toNanos();
    while (true) {
      try {
        return book.sent(task);
      } catch (RuntimeException e) {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LOG.warn(
            "delivery {} has arrived and cannot be recorded yet: {}",
            task.claim().id(),
            String.valueOf(e.getMessage()));
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private Channel channel(RetrySchedule name) {
    return channels.stream().filter(channel -> channel.name() == name).findFirst().orElseThrow();
  }
}
