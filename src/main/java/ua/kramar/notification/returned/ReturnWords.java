package ua.kramar.notification.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.LocalTimes;
import ua.kramar.notification.Message;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Money;
import ua.kramar.returns.view.ReturnContents;
import ua.kramar.sellers.Sellers;

/** The values for letters about a return. */
@ApplicationScoped
class ReturnWords {

  @Inject private ReturnContents contents;
  @Inject private Sellers sellers;
  @Inject private Settings settings;

  /** The buyer; nobody when the system must not write to the buyer (O21). */
  static List<Addressee> buyer(BuyerRef buyer) {
    return buyer.reachable() ? List.of(Addressee.buyer(buyer.id())) : List.of();
  }

  /**
   * What all letters about a return tell.
   *
   * @param order the number of its order
   * @param state to which the return came by what the letter tells; null for none
   */
  Map<String, Object> of(RecordedEvent event, String order, String state, Locale language) {
    ReturnContents.Content content =
        contents
            .of(event.sellerId(), Long.parseLong(event.subject().id()), state, language)
            .orElseThrow();
    Map<String, Object> words = new HashMap<>();
    words.put("order", order);
    words.put("reason", content.reason());
    words.put(
        "lines",
        content.lines().stream()
            .map(line -> Map.of("title", line.title(), "quantity", line.quantity()))
            .toList());
    if (content.answer() != null) {
      words.put("quoted", Map.of("text", content.answer()));
    }
    words.put("link", Message.Link.to(settings.publicUrl().resolve("/orders/" + order)));
    return words;
  }

  String time(RecordedEvent event, Instant at, Locale language) {
    return times(event, language).time(at);
  }

  String date(RecordedEvent event, Instant at, Locale language) {
    return times(event, language).date(at);
  }

  private LocalTimes times(RecordedEvent event, Locale language) {
    return new LocalTimes(sellers.get(event.sellerId()).timeZone(), language);
  }

  /** For example {@code 1 640,00} in Ukrainian, with a no-break space. */
  static String amount(Money money, Locale language) {
    NumberFormat format = NumberFormat.getNumberInstance(language);
    format.setMinimumFractionDigits(2);
    return format.format(money.amount());
  }
}
