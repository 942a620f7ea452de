package ua.kramar.notification.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import java.util.Optional;
import ua.kramar.notification.WakeUp;
import ua.kramar.platform.values.Json;

/**
 * A wake-up as it travels: JSON text under headers that say what it is and in which version. A node
 * may find messages in its queue that another version of Kramar has left there.
 */
final class WakeUpMessage {

  private static final String TYPE = "kramar_type";
  private static final String VERSION = "kramar_version";
  private static final String WAKE_UP = "notification.wake-up";
  private static final int THIS_VERSION = 1;

  private WakeUpMessage() {}

  /** Puts the headers on everything that the producer sends. */
  static JMSProducer marked(JMSProducer producer) {
    return producer.setProperty(TYPE, WAKE_UP).setProperty(VERSION, THIS_VERSION);
  }

  static String text(WakeUp wakeUp) {
    return Json.write(wakeUp);
  }

  /** Empty when it is something else, of another version, or broken: asking again will not help. */
  static Optional<WakeUp> read(Message message) throws JMSException {
    boolean ours =
        WAKE_UP.equals(message.getStringProperty(TYPE))
            && message.propertyExists(VERSION)
            && String.valueOf(THIS_VERSION).equals(message.getStringProperty(VERSION))
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
