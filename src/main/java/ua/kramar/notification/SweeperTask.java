package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Queues what is due and what a crash or a lost broker left behind: the broker's files are
 * disposable.
 */
@ApplicationScoped
class SweeperTask implements BackgroundTask {

  /**
   * With so many wake-ups in its queue a channel's couriers have enough to do. What is late because
   * it stands in that queue would only be put into it again, and make it longer.
   */
  private static final int MOST_WAITING = 500;

  @Inject private NotificationService notifications;
  @Inject private Channels channels;
  @Inject private WakeUps wakeUps;

  @Override
  public String name() {
    return "sweeper";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public boolean run() {
    channels.all().stream().map(Channel::code).forEach(this::sweep);
    return false;
  }

  private void sweep(String channel) {
    int room = (int) Math.max(0, MOST_WAITING - wakeUps.waiting(channel));
    if (room > 0) {
      wakeUps.send(notifications.overdue(channel, room));
    }
  }
}
