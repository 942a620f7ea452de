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
import ua.kramar.notification.Courier;
import ua.kramar.notification.WakeUp;
import ua.kramar.platform.background.LowPriority;
import ua.kramar.platform.background.SystemRequest;

/**
 * Carries out the wake-ups of a channel's queue. A gateway's refusal is recorded in the row;
 * anything unexpected is thrown, and the broker redelivers the wake-up. A channel's message-driven
 * bean extends this: its annotation says which queue, and how many at a time.
 */
public abstract class WakeUpListener implements MessageListener {

  private static final Logger LOG = LoggerFactory.getLogger(WakeUpListener.class);

  @Inject private SystemRequest system;
  @Inject private Courier courier;

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  /** Where messages go that no version of this node understands. */
  protected abstract Queue deadLetters();

  @Override
  public void onMessage(Message message) {
    try {
      WakeUpMessage.read(message).ifPresentOrElse(this::deliver, () -> setAside(message));
    } catch (JMSException e) {
      throw new IllegalStateException("a message cannot be read", e);
    }
  }

  private void deliver(WakeUp wakeUp) {
    LowPriority.run(
        () ->
            system.round(
                () -> {
                  courier.deliver(wakeUp);
                  return wakeUp;
                }));
  }

  /** At once: thirty redeliveries would not make it readable. */
  private void setAside(Message message) {
    LOG.error("a message that is no wake-up of this version goes to the dead letters");
    try (JMSContext context = factory.createContext()) {
      context.createProducer().send(deadLetters(), message);
    }
  }
}
