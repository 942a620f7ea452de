package ua.kramar.notification;

import java.time.Duration;
import java.util.UUID;
import ua.kramar.journal.RecordedEvent;

/**
 * A notification to insert: the event, its recipient and the channel.
 *
 * @param seq the event's number in the journal
 * @param tx the transaction that wrote the event
 * @param state PENDING, or PARKED when only an operator can resolve the problem
 * @param error why it is parked; null otherwise
 * @param hold for how long it is not sent, in seconds
 */
record NewNotification(
    long seller,
    UUID event,
    long seq,
    long tx,
    Recipient recipient,
    String channel,
    String lane,
    String state,
    String error,
    double hold) {

  static NewNotification of(
      RecordedEvent event, Recipient recipient, String channel, Duration hold) {
    return row(event, recipient, channel, "PENDING", null, hold);
  }

  static NewNotification parked(
      RecordedEvent event, Recipient recipient, String channel, String error) {
    return row(event, recipient, channel, "PARKED", error, Duration.ZERO);
  }

  private static NewNotification row(
      RecordedEvent event,
      Recipient recipient,
      String channel,
      String state,
      String error,
      Duration hold) {
    return new NewNotification(
        event.sellerId(),
        event.id(),
        event.position().seq(),
        event.position().tx(),
        recipient,
        channel,
        Lane.of(event, recipient, channel),
        state,
        error,
        hold.toMillis() / 1000.0);
  }
}
