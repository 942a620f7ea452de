package ua.kramar.notification.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes leave of a relay that nobody has a letter for any more. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Farewell {

  @Inject private RelayConnections conversations;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void take() {
    conversations.endThoseAtRest();
  }
}
