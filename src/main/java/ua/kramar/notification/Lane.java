package ua.kramar.notification;

import ua.kramar.journal.RecordedEvent;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.Subject;

/**
 * What one recipient is told about one subject over one channel: sent in the order in which it
 * happened, each message after the one before it. The texts are parts of SQL statements.
 */
final class Lane {

  /** Condition: row e stands before row d in their lane. */
  static final String EARLIER =
      """
      e.seller_id = d.seller_id and e.lane = d.lane and e.state = 'PENDING'
        and (e.event_tx, e.event_seq) < (d.event_tx, d.event_seq)
      """;

  private Lane() {}

  /**
   * The lane's name. Orders are named as the version before named them: during an upgrade the nodes
   * of both share a lane.
   */
  static String of(RecordedEvent event, Recipient recipient, String channel) {
    Subject subject = event.subject();
    String about =
        subject.kind().equals(OrderEvent.SUBJECT)
            ? subject.id()
            : subject.kind() + ":" + subject.id();
    return "%s:%s:%s".formatted(recipient, channel, about);
  }
}
