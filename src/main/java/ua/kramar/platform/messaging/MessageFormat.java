package ua.kramar.platform.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import java.util.Optional;
import ua.kramar.platform.values.Json;

/**
 * A format of messages: JSON text, with its type and version in properties. A queue may contain
 * messages of another version of Kramar.
 *
 * @param type what the messages are, for example {@code notification.wake-up}
 * @param content a record
 */
public record MessageFormat<T>(String type, int version, Class<T> content) {

  private static final String TYPE = "kramar_type";
  private static final String VERSION = "kramar_version";

  /** Sets the properties on all messages of the producer. */
  public JMSProducer withProperties(JMSProducer producer) {
    return producer.setProperty(TYPE, type).setProperty(VERSION, version);
  }

  public String text(T value) {
    return Json.write(value);
  }

  /**
   * Empty when the message has another type or version, or is malformed: a redelivery would not
   * help.
   */
  public Optional<T> read(Message message) throws JMSException {
    boolean ours =
        type.equals(message.getStringProperty(TYPE))
            && message.propertyExists(VERSION)
            && String.valueOf(version).equals(message.getStringProperty(VERSION))
            && message.isBodyAssignableTo(String.class);
    try {
      return ours
          ? Optional.ofNullable(message.getBody(String.class)).map(text -> Json.read(text, content))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
