package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;

/**
 * The couriers of the channel MAIL. How many at a time, and why so few, says {@code
 * server-config/40-mail.cli}.
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
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "${kramar.couriers}")
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
