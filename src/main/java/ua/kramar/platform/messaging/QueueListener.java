package ua.kramar.platform.messaging;

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
import ua.kramar.platform.background.LowPriority;
import ua.kramar.platform.background.SystemRequest;

/**
 * Processes the messages of a queue, each in a request of the system. An exception is thrown on,
 * and the broker delivers the message again; one that this version cannot read is laid aside at
 * once. Each queue has a message-driven bean that extends this class; its annotation names the
 * queue and the number of messages at a time.
 */
public abstract class QueueListener<T> implements MessageListener {

  private static final Logger LOG = LoggerFactory.getLogger(QueueListener.class);

  @Inject private SystemRequest system;

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  /** The format of the queue's messages. */
  protected abstract MessageFormat<T> format();

  /** The queue for messages that this version cannot read. */
  protected abstract Queue deadLetters();

  protected abstract void process(T content);

  @Override
  public void onMessage(Message message) {
    try {
      format()
          .read(message)
          .ifPresentOrElse(this::processAsSystem, () -> moveToDeadLetters(message));
    } catch (JMSException e) {
      throw new IllegalStateException("a message cannot be read", e);
    }
  }

  private void processAsSystem(T content) {
    LowPriority.run(
        () ->
            system.run(
                () -> {
                  process(content);
                  return content;
                }));
  }

  /** Moves the message without redelivery, since a redelivery would not make it readable. */
  private void moveToDeadLetters(Message message) {
    LOG.error("a message that is no {} of this version goes to the dead letters", format().type());
    try (JMSContext context = factory.createContext()) {
      context.createProducer().send(deadLetters(), message);
    }
  }
}
