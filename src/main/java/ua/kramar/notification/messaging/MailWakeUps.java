package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.notification.Courier;
import ua.kramar.notification.WakeUp;
import ua.kramar.platform.background.SystemWork;
import ua.kramar.platform.background.Unhurried;

/**
 * Carries out the deliveries of the channel mail. A gateway's refusal is written into the row;
 * whatever else goes wrong is thrown, and the broker brings the wake-up again.
 *
 * <p>How many at a time, and why so few, says {@code server-config/40-mail.cli}.
 */
@MessageDriven(
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
public class MailWakeUps implements MessageListener {

  private static final Logger LOG = LoggerFactory.getLogger(MailWakeUps.class);

  @Inject private SystemWork system;
  @Inject private Courier courier;

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  @Resource(lookup = "java:/jms/queue/kramar-mail-dead")
  private Queue dead;

  @Override
  public void onMessage(Message message) {
    try {
      WakeUpMessage.read(message).ifPresentOrElse(this::deliver, () -> bury(message));
    } catch (JMSException e) {
      throw new IllegalStateException("a message cannot be read", e);
    }
  }

  private void deliver(WakeUp wakeUp) {
    Unhurried.run(
        () ->
            system.round(
                () -> {
                  courier.deliver(wakeUp.delivery());
                  return wakeUp;
                }));
  }

  /** At once: being asked thirty times, nobody would understand it better. */
  private void bury(Message message) {
    LOG.error("a message that is no wake-up of this version goes to the dead letters");
    try (JMSContext context = factory.createContext()) {
      context.createProducer().send(dead, message);
    }
  }
}
