package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.view.OrderedGoods;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.start.Settings;
import ua.kramar.sellers.Seller;
import ua.kramar.sellers.Sellers;
import ua.kramar.sellers.ShopContact;

/**
 * Renders the message about an event for one recipient and channel, in the recipient's language.
 * Times are in the shop's time zone.
 */
@ApplicationScoped
class MessageWriter {

  /** There is nobody to tell: the event no longer names the recipient, or there is no address. */
  static final class NobodyToTell extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Inject private Sellers sellers;
  @Inject private Notices notices;
  @Inject private Contacts contacts;
  @Inject private Templates templates;
  @Inject private OrderedGoods orderedGoods;
  @Inject private Settings settings;

  /**
   * Renders the message of a notification.
   *
   * @throws NobodyToTell when the recipient has no address on the channel
   * @throws SendFailure permanent when the text exceeds the channel's limit; temporary when this
   *     node has no notice or template for the event, since a newer node may have it during an
   *     upgrade
   */
  Message write(Claim claim, RecordedEvent event, Channel channel) throws NobodyToTell {
    Seller seller = sellers.get(event.sellerId());
    Notice notice =
        notices
            .of(event.type())
            .orElseThrow(() -> SendFailure.temporary("this node has no notice of the event", null));
    ContactPoints contact =
        addressee(notice.addressees(event), claim)
            .map(addressee -> contacts.of(addressee, seller))
            .orElseThrow(NobodyToTell::new);
    String address = channel.address(contact).orElseThrow(NobodyToTell::new);
    Locale language = contact.language();
    if (channel.tellsMachine()) {
      return new Message(
          claim.id(),
          event.id(),
          event.correlationId(),
          address,
          sender(claim.recipient(), seller, language, Optional::empty),
          language,
          "",
          "",
          List.of());
    }
    Map<String, Object> values = values(seller, event, language);
    values.putAll(notice.templateValues(event, language));
    Templates.Text text =
        templates.fill(channel.code(), claim.recipient(), event.type(), language, values);
    if (text.body().length() > channel.maxTextLength()) {
      throw SendFailure.permanent("the text exceeds the limit of the channel", null);
    }
    return new Message(
        claim.id(),
        event.id(),
        event.correlationId(),
        address,
        sender(claim.recipient(), seller, language, () -> notice.replyTo(event)),
        language,
        text.subject(),
        text.body(),
        links(values));
  }

  /** One who names the channel comes before one who leaves it open. */
  private static Optional<Addressee> addressee(List<Addressee> all, Claim claim) {
    List<Addressee> meant =
        all.stream().filter(addressee -> addressee.recipient() == claim.recipient()).toList();
    return meant.stream()
        .filter(addressee -> addressee.names(claim.channel()))
        .findFirst()
        .or(() -> meant.stream().filter(addressee -> addressee.channels().isEmpty()).findFirst());
  }

  /** The shop writes to its buyers; Kramar writes to the shop. */
  private static Message.Sender sender(
      Recipient recipient, Seller seller, Locale language, Supplier<Optional<String>> replyTo) {
    if (recipient == Recipient.BUYER) {
      return new Message.Sender(seller.name(), replyTo.get().orElse(seller.contact().email()));
    }
    return new Message.Sender(
        language.equals(CurrentLanguage.UKRAINIAN) ? "Крамар" : "Kramar", null);
  }

  private Map<String, Object> values(Seller seller, RecordedEvent event, Locale language) {
    LocalTimes times = new LocalTimes(seller.timeZone(), language);
    Map<String, Object> values = new HashMap<>();
    values.put("number", event.subject().id());
    values.put("time", times.time(event.at()));
    values.put("date", times.date(event.at()));
    values.put("shop", seller.name());
    values.put(
        "link", Message.Link.to(settings.publicUrl().resolve("/orders/" + event.subject().id())));
    values.putAll(shopContact(seller.contact()));
    values.putAll(goods(event));
    return values;
  }

  private static Map<String, Object> shopContact(ShopContact contact) {
    Map<String, Object> values = new HashMap<>();
    if (contact.phone() != null) {
      values.put("shopPhone", Message.Link.of(contact.phone(), "tel"));
    }
    if (contact.email() != null) {
      values.put("shopEmail", Message.Link.of(contact.email(), "mailto"));
    }
    values.put("hasShopContact", !values.isEmpty());
    return values;
  }

  private Map<String, Object> goods(RecordedEvent event) {
    if (!event.subject().kind().equals(OrderEvent.SUBJECT)) {
      return Map.of();
    }
    OrderRef order = new OrderRef(event.sellerId(), Long.parseLong(event.subject().id()));
    return Notice.goods(orderedGoods.at(order, event.at()));
  }

  private static List<Message.Link> links(Map<String, Object> values) {
    return values.values().stream()
        .filter(Message.Link.class::isInstance)
        .map(Message.Link.class::cast)
        .toList();
  }
}
