package ua.kramar.notification;

import java.util.UUID;
import ua.kramar.journal.Recorded;

/**
 * A row to be written: who is to be told of which event over which channel. One lane is one
 * recipient's news of one order, told in the order in which they happened.
 *
 * @param state PENDING, or PARKED for what only an operator can put right
 * @param error why it is parked; null otherwise
 */
record NewDelivery(
    long seller,
    UUID event,
    long seq,
    long tx,
    Addressee recipient,
    ChannelName channel,
    String lane,
    String state,
    String error) {

  static NewDelivery of(Recorded event, Telling telling) {
    return row(event, telling, "PENDING", null);
  }

  static NewDelivery parked(Recorded event, Telling telling, String error) {
    return row(event, telling, "PARKED", error);
  }

  private static NewDelivery row(Recorded event, Telling telling, String state, String error) {
    return new NewDelivery(
        event.sellerId(),
        event.id(),
        event.position().seq(),
        event.position().tx(),
        telling.addressee(),
        telling.channel(),
        "%s:%s:%d".formatted(telling.addressee(), telling.channel(), event.orderNumber()),
        state,
        error);
  }
}
