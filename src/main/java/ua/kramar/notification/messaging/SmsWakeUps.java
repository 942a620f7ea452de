package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;

/**
 * Processes the wake-ups of the channel SMS. {@code server-config/75-sms.cli} sets the number of
 * concurrent senders.
 */
@MessageDriven(
    messageListenerInterface = MessageListener.class,
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/kramar-sms"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(
          propertyName = "maxSession",
          propertyValue = "${kramar.sms.senders}")
    })
@TransactionManagement(TransactionManagementType.BEAN)
public class SmsWakeUps extends WakeUpListener {

  @Resource(lookup = "java:/jms/queue/kramar-sms-dead")
  private Queue dead;

  @Override
  protected Queue deadLetters() {
    return dead;
  }
}
