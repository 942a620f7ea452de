package ua.kramar.notification;

import java.util.UUID;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.Subject;

/**
 * A row to be written: who is to be told of which event over which channel. One lane is one
 * recipient's notices about one subject, told in the order in which they happened.
 *
 * @param state PENDING, or PARKED for what only an operator can put right
 * @param error why it is parked; null otherwise
 */
record NewNotification(
    long seller,
    UUID event,
    long seq,
    long tx,
    Recipient recipient,
    RetrySchedule channel,
    String lane,
    String state,
    String error) {

  static NewNotification of(RecordedEvent event, Telling telling) {
    return row(event, telling, "PENDING", null);
  }

  static NewNotification parked(RecordedEvent event, Telling telling, String error) {
    return row(event, telling, "PARKED", error);
  }

  private static NewNotification row(
      RecordedEvent event, Telling telling, String state, String error) {
    return new NewNotification(
        event.sellerId(),
        event.id(),
        event.position().seq(),
        event.position().tx(),
        telling.addressee(),
        telling.channel(),
        lane(event.subject(), telling),
        state,
        error);
  }

  /**
   * Orders are named as the version before named them: in an upgrade the nodes of both share a
   * lane.
   */
  private static String lane(Subject subject, Telling telling) {
    String about =
        subject.kind().equals(OrderEvent.SUBJECT)
            ? subject.id()
            : subject.kind() + ":" + subject.id();
    return "%s:%s:%s".formatted(telling.addressee(), telling.channel(), about);
  }
}
