package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;

/**
 * Processes the wake-ups of the channel CALL_CENTER. {@code server-config/76-call-center.cli} sets
 * the number of concurrent senders.
 */
@MessageDriven(
    messageListenerInterface = MessageListener.class,
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/kramar-call-center"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(
          propertyName = "maxSession",
          propertyValue = "${kramar.call-center.senders}")
    })
@TransactionManagement(TransactionManagementType.BEAN)
public class CallCenterWakeUps extends WakeUpListener {

  @Resource(lookup = "java:/jms/queue/kramar-call-center-dead")
  private Queue dead;

  @Override
  protected Queue deadLetters() {
    return dead;
  }
}
