package ua.kramar.notification.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import java.util.Optional;
import ua.kramar.notification.WakeUp;
import ua.kramar.platform.values.Json;

/**
 * The JMS message of a wake-up: JSON text, with its type and version in properties. The queue may
 * contain messages of another version of Kramar.
 */
final class WakeUpMessage {

  private static final String TYPE = "kramar_type";
  private static final String VERSION = "kramar_version";
  private static final String WAKE_UP = "notification.wake-up";
  private static final int CURRENT_VERSION = 1;

  private WakeUpMessage() {}

  /** Sets the properties on all messages of the producer. */
  static JMSProducer withProperties(JMSProducer producer) {
    return producer.setProperty(TYPE, WAKE_UP).setProperty(VERSION, CURRENT_VERSION);
  }

  static String text(WakeUp wakeUp) {
    return Json.write(wakeUp);
  }

  /**
   * Empty when the message has another type or version, or is malformed: a redelivery would not
   * help.
   */
  static Optional<WakeUp> read(Message message) throws JMSException {
    boolean ours =
        WAKE_UP.equals(message.getStringProperty(TYPE))
            && message.propertyExists(VERSION)
            && String.valueOf(CURRENT_VERSION).equals(message.getStringProperty(VERSION))
            && message.isBodyAssignableTo(String.class);
    try {
      return ours
          ? Optional.ofNullable(message.getBody(String.class))
              .map(text -> Json.read(text, WakeUp.class))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
