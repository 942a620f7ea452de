package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Queues due notifications that have no wake-up, for example after a crash or the loss of the
 * broker's files.
 */
@ApplicationScoped
class SweeperTask implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(SweeperTask.class);

  /**
   * The maximum number of wake-ups in a channel's queue. Above it the sweeper adds none: overdue
   * rows may have a wake-up in the queue already, and duplicates would make the queue longer.
   */
  private static final int MAX_QUEUED = 500;

  @Inject private NotificationService notifications;
  @Inject private Channels channels;
  @Inject private WakeUps wakeUps;

  @Override
  public String name() {
    return "sweeper";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(2);
  }

  @Override
  public boolean run() {
    channels.all().stream().map(Channel::code).forEach(this::sweep);
    return false;
  }

  /** The failure of a channel, such as a queue that is missing, does not stop the others. */
  private void sweep(String channel) {
    try {
      queueOverdue(channel);
    } catch (RuntimeException e) {
      LOG.error("the channel {} cannot be swept", channel, e);
    }
  }

  private void queueOverdue(String channel) {
    int room = (int) Math.max(0, MAX_QUEUED - wakeUps.queued(channel));
    if (room > 0) {
      wakeUps.send(notifications.overdue(channel, room));
    }
  }
}
