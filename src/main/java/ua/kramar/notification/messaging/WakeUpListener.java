package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.notification.NotificationSender;
import ua.kramar.notification.WakeUp;
import ua.kramar.platform.background.LowPriority;
import ua.kramar.platform.background.SystemRequest;

/**
 * Processes the wake-ups of a channel's queue. A gateway's refusal is recorded in the notification;
 * an unexpected exception is thrown, and the broker redelivers the wake-up. Each channel has a
 * message-driven bean that extends this class; its annotation names the queue and the number of
 * concurrent senders.
 */
public abstract class WakeUpListener implements MessageListener {

  private static final Logger LOG = LoggerFactory.getLogger(WakeUpListener.class);

  @Inject private SystemRequest system;
  @Inject private NotificationSender sender;

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  /** The queue for messages that this version cannot read. */
  protected abstract Queue deadLetters();

  @Override
  public void onMessage(Message message) {
    try {
      WakeUpMessage.read(message).ifPresentOrElse(this::deliver, () -> moveToDeadLetters(message));
    } catch (JMSException e) {
      throw new IllegalStateException("a message cannot be read", e);
    }
  }

  private void deliver(WakeUp wakeUp) {
    LowPriority.run(
        () ->
            system.run(
                () -> {
                  sender.deliver(wakeUp);
                  return wakeUp;
                }));
  }

  /** Moves the message without redelivery, since a redelivery would not make it readable. */
  private void moveToDeadLetters(Message message) {
    LOG.error("a message that is no wake-up of this version goes to the dead letters");
    try (JMSContext context = factory.createContext()) {
      context.createProducer().send(deadLetters(), message);
    }
  }
}
