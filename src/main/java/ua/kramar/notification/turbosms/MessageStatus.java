package ua.kramar.notification.turbosms;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.kramar.notification.phones.DeliveryReport;
import ua.kramar.notification.phones.DeliveryState;

/**
 * What the gateway reports of a message. Its list of states is not public: a word that is not here
 * says nothing, and the gateway is asked again.
 */
final class MessageStatus {

  private static final Map<String, DeliveryState> STATES =
      Map.ofEntries(
          entry("queued", DeliveryState.QUEUED),
          entry("accepted", DeliveryState.QUEUED),
          entry("sent", DeliveryState.SENT),
          entry("delivered", DeliveryState.DELIVERED),
          entry("read", DeliveryState.READ),
          entry("seen", DeliveryState.READ),
          entry("undelivered", DeliveryState.UNDELIVERABLE),
          entry("undeliverable", DeliveryState.UNDELIVERABLE),
          entry("failed", DeliveryState.UNDELIVERABLE),
          entry("expired", DeliveryState.EXPIRED),
          entry("rejected", DeliveryState.REJECTED),
          entry("cancelled", DeliveryState.REJECTED));

  private MessageStatus() {}

  static Optional<DeliveryReport> read(JsonNode result) {
    DeliveryState state =
        STATES.get(result.path("status").asText().strip().toLowerCase(Locale.ROOT));
    String message = result.path("message_id").asText("");
    return state == null || message.isBlank()
        ? Optional.empty()
        : Optional.of(new DeliveryReport(message, state, via(result.path("type").asText())));
  }

  private static String via(String type) {
    return switch (type.strip().toLowerCase(Locale.ROOT)) {
      case "sms" -> "SMS";
      case "viber" -> "VIBER";
      default -> null;
    };
  }
}
