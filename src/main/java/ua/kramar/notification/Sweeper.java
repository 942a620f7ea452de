package ua.kramar.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.kramar.platform.SystemWork;

/**
 * Queues what is due and what a crash or a lost broker left behind: the broker's files are
 * disposable.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweeper {

  @Inject private SystemWork system;
  @Inject private DeliveryBook book;
  @Inject private WakeUps wakeUps;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void sweep() {
    wakeUps.send(system.round(book::overdue));
  }
}
