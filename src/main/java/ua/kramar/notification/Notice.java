package ua.kramar.notification;

import java.util.List;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;

/**
 * What is told when one type of event happens: to whom, and what the texts need. One bean a type;
 * the texts are templates by channel, recipient and type.
 */
public interface Notice {

  /** The type of event, {@code order.placed}. */
  String eventType();

  /**
   * Who is told.
   *
   * @throws IllegalArgumentException when the event's data cannot be read
   */
  List<Addressee> addressees(RecordedEvent event);

  /** What the templates name, besides what {@link MessageWriter} gives to all of them. */
  Map<String, Object> words(RecordedEvent event);
}
