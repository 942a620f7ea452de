package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.start.Settings;
import ua.kramar.sellers.Seller;
import ua.kramar.sellers.Sellers;

/**
 * Puts an event into words. The words stand in a bundle by type of event and addressee, times are
 * the shop's own.
 */
@ApplicationScoped
class MessageWriter {

  private static final Locale LANGUAGE = CurrentLanguage.UKRAINIAN;
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("ua.kramar.notification.letters", LANGUAGE);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", LANGUAGE);

  @Inject private Sellers sellers;
  @Inject private Buyers buyers;
  @Inject private Settings settings;

  /**
   * Writes the letter of a delivery.
   *
   * @throws SendFailure when the addressee has no address on the channel
   */
  Message write(Notifications.Claim delivery, RecordedEvent event) {
    Seller seller = sellers.get(event.sellerId());
    Facts facts = Notices.facts(event);
    Map<String, Object> words = words(seller, event, facts);
    String key = delivery.addressee().name().toLowerCase(Locale.ROOT) + "." + event.type();
    return new Message(
        delivery.id(),
        event.correlationId(),
        address(delivery.addressee(), seller, facts),
        fill(key + ".subject", words),
        fill(key + ".text", words));
  }

  private String address(Recipient addressee, Seller seller, Facts facts) {
    String address =
        switch (addressee) {
          case SELLER -> seller.notificationEmail();
          case BUYER ->
              buyers.contact(seller.id(), facts.buyer().id()).map(Contact::email).orElse(null);
        };
    if (address == null) {
      throw SendFailure.forEver("the addressee has no address on this channel", null);
    }
    return address;
  }

  private Map<String, Object> words(Seller seller, RecordedEvent event, Facts facts) {
    Map<String, Object> words = new HashMap<>();
    words.put("number", event.subject().id());
    words.put("time", TIME.withZone(seller.timeZone()).format(event.at()));
    words.put("shop", seller.name());
    words.put("link", settings.publicUrl() + "/orders/" + event.subject().id());
    if (facts.status() != null) {
      words.put("status", OrderStatus.of(facts.status()).orElseThrow().name(LANGUAGE));
    }
    if (facts.source() != null) {
      words.put("source", WORDS.getString("source." + facts.source()));
    }
    if (facts.total() != null) {
      words.put("total", facts.total().amount().toPlainString());
    }
    words.put(
        "calls", Boolean.TRUE.equals(facts.doNotCall()) ? WORDS.getString("do-not-call") : "");
    words.put("waybill", facts.waybill() == null ? "" : facts.waybill());
    words.put("carrier", facts.carrier() == null ? "" : facts.carrier().label(LANGUAGE));
    words.put(
        "parcel",
        facts.waybill() == null
            ? ""
            : MessageFormat.format(WORDS.getString("parcel"), facts.waybill()));
    return words;
  }

  private static String fill(String key, Map<String, Object> words) {
    String text = WORDS.getString(key);
    for (Map.Entry<String, Object> word : words.entrySet()) {
      text = text.replace("{" + word.getKey() + "}", String.valueOf(word.getValue()));
    }
    return text.replaceAll("\n{3,}", "\n\n").strip();
  }
}
