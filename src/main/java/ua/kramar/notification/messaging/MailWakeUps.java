package ua.kramar.notification.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import ua.kramar.notification.Courier;
import ua.kramar.notification.WakeUp;
import ua.kramar.platform.Json;
import ua.kramar.platform.SystemWork;

/**
 * Carries out the deliveries of the channel mail. A gateway's refusal is written into the row;
 * whatever else goes wrong is thrown, and the broker brings the wake-up again.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/kramar-mail"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
    })
@TransactionManagement(TransactionManagementType.BEAN)
public class MailWakeUps implements MessageListener {

  @Inject private SystemWork system;
  @Inject private Courier courier;

  @Override
  public void onMessage(Message message) {
    WakeUp wakeUp = read(message);
    system.round(
        () -> {
          courier.deliver(wakeUp.delivery());
          return wakeUp;
        });
  }

  private static WakeUp read(Message message) {
    try {
      return Json.read(message.getBody(String.class), WakeUp.class);
    } catch (JMSException e) {
      throw new IllegalArgumentException("not a wake-up", e);
    }
  }
}
