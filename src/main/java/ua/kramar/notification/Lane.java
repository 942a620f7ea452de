package ua.kramar.notification;

import ua.kramar.journal.RecordedEvent;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.Subject;

/**
 * The notifications to one recipient about one subject over one channel. They are sent one at a
 * time, in the order of the events. The constants are parts of SQL statements.
 */
public final class Lane {

  /** Condition: row e precedes row d in their lane. */
  static final String EARLIER =
      """
      e.seller_id = d.seller_id and e.lane = d.lane and e.state = 'PENDING'
        and (e.event_tx, e.event_seq) < (d.event_tx, d.event_seq)
      """;

  private Lane() {}

  /**
   * The lane's key. Orders keep the format of the previous version: during an upgrade the nodes of
   * both versions share lanes.
   */
  static String of(RecordedEvent event, Recipient recipient, String channel) {
    Subject subject = event.subject();
    return subject.kind().equals(OrderEvent.SUBJECT)
        ? key(recipient, channel, subject.id())
        : key(recipient, channel, subject.kind() + ":" + subject.id());
  }

  /** The key of the lane about an order. */
  public static String ofOrder(Recipient recipient, String channel, long number) {
    return key(recipient, channel, String.valueOf(number));
  }

  private static String key(Recipient recipient, String channel, String about) {
    return "%s:%s:%s".formatted(recipient, channel, about);
  }
}
