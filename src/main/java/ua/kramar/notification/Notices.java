package ua.kramar.notification;

import java.util.List;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.values.Json;

/** Who is told what. Data: a type of event leads to its tellings. */
final class Notices {

  private static final Map<String, List<Telling>> TELLINGS =
      Map.of(
          // O19: the shop learns of a new order.
          "order.placed", List.of(new Telling(Recipient.SELLER, RetrySchedule.MAIL)),
          // O20: the buyer learns the waybill number and each change of status.
          "order.status-changed", List.of(new Telling(Recipient.BUYER, RetrySchedule.MAIL)),
          "order.waybill-assigned", List.of(new Telling(Recipient.BUYER, RetrySchedule.MAIL)));

  private Notices() {}

  /**
   * The tellings of an event. A buyer whom the system may not write to is left to the phone (O21).
   */
  static List<Telling> tellings(RecordedEvent event) {
    return TELLINGS.getOrDefault(event.type(), List.of()).stream()
        .filter(t -> t.addressee() != Recipient.BUYER || facts(event).buyer().reachable())
        .toList();
  }

  static Facts facts(RecordedEvent event) {
    return Json.read(event.data(), Facts.class);
  }
}
