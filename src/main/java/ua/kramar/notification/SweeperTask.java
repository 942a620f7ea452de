package ua.kramar.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.SystemWork;

/**
 * Queues what is due and what a crash or a lost broker left behind: the broker's files are
 * disposable.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweeperTask {

  private static final Logger LOG = LoggerFactory.getLogger(SweeperTask.class);

  /**
   * With so many wake-ups in the queue the couriers have enough to do. What is late because it
   * stands in that queue would only be put into it again, and make it longer.
   */
  private static final int MOST_WAITING = 500;

  @Inject private SystemWork system;
  @Inject private NotificationService book;
  @Inject private WakeUps wakeUps;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void sweep() {
    int room = (int) Math.max(0, MOST_WAITING - wakeUps.waiting());
    if (room == 0) {
      return;
    }
    try {
      wakeUps.send(system.round(() -> book.overdue(room)));
    } catch (RuntimeException e) {
      LOG.warn("the sweeper pauses: {}", String.valueOf(e.getMessage()));
    }
  }
}
