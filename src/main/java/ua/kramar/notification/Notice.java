package ua.kramar.notification;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.orders.view.OrderedGoods;

/**
 * Defines the notice of one event type: its recipients, and the values for its templates. One bean
 * per event type; templates are selected by channel, recipient and event type.
 */
public interface Notice {

  /** The event type, for example {@code order.placed}. */
  String eventType();

  /**
   * The recipients.
   *
   * @throws IllegalArgumentException when the event's data cannot be read
   */
  List<Addressee> addressees(RecordedEvent event);

  /**
   * Values for the templates, in addition to those that {@link MessageWriter} provides for all
   * events. Called once for each attempt to send, and never to show a message to somebody else: a
   * value may be a secret that is made for this attempt.
   *
   * @param language of the message
   */
  Map<String, Object> templateValues(RecordedEvent event, Locale language);

  /**
   * Where the buyer's answer to the letter goes, if not to the shop's own address. Called once for
   * each attempt to send: the address may be made for this attempt.
   */
  default Optional<String> replyTo(RecordedEvent event) {
    return Optional.empty();
  }

  /**
   * For how long the notice waits before it is sent, so that it can be taken back: what tells of it
   * then names nobody.
   */
  default Duration hold(RecordedEvent event) {
    return Duration.ZERO;
  }

  /** The values for the list of an order's goods. */
  static Map<String, Object> goods(List<OrderedGoods.Line> lines) {
    List<Map<String, Object>> shown =
        lines.stream()
            .map(line -> Map.<String, Object>of("title", line.title(), "quantity", line.quantity()))
            .toList();
    return Map.of("hasGoods", !shown.isEmpty(), "goods", shown);
  }
}
