package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;

/**
 * Processes the wake-ups of the channel MAIL. {@code server-config/40-mail.cli} sets the number of
 * concurrent senders and gives the reason.
 */
@MessageDriven(
    messageListenerInterface = MessageListener.class,
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/kramar-mail"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(
          propertyName = "maxSession",
          propertyValue = "${kramar.mail.senders}")
    })
@TransactionManagement(TransactionManagementType.BEAN)
public class MailWakeUps extends WakeUpListener {

  @Resource(lookup = "java:/jms/queue/kramar-mail-dead")
  private Queue dead;

  @Override
  protected Queue deadLetters() {
    return dead;
  }
}
