package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.start.Settings;
import ua.kramar.sellers.Seller;
import ua.kramar.sellers.Sellers;

/**
 * Renders the message about an event for one recipient and channel. Times are in the shop's time
 * zone.
 */
@ApplicationScoped
class MessageWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", CurrentLanguage.UKRAINIAN);

  @Inject private Sellers sellers;
  @Inject private Notices notices;
  @Inject private Contacts contacts;
  @Inject private Templates templates;
  @Inject private Settings settings;

  /**
   * Renders the message of a notification.
   *
   * @throws SendFailure permanent when the recipient has no address on the channel or the text
   *     exceeds the channel's limit; temporary when this node has no notice or template for the
   *     event, since a newer node may have it during an upgrade
   */
  Message write(Claim claim, RecordedEvent event, Channel channel) {
    Seller seller = sellers.get(event.sellerId());
    Notice notice =
        notices
            .of(event.type())
            .orElseThrow(() -> SendFailure.temporary("this node has no notice of the event", null));
    Templates.Text text =
        templates.fill(
            channel.code(), claim.recipient(), event.type(), templateValues(seller, event, notice));
    if (text.body().length() > channel.maxTextLength()) {
      throw SendFailure.permanent("the text exceeds the limit of the channel", null);
    }
    return new Message(
        claim.id(),
        event.id(),
        event.correlationId(),
        address(claim.recipient(), event, notice, seller, channel),
        text.subject(),
        text.body());
  }

  private String address(
      Recipient recipient, RecordedEvent event, Notice notice, Seller seller, Channel channel) {
    return notice.addressees(event).stream()
        .filter(addressee -> addressee.recipient() == recipient)
        .findFirst()
        .flatMap(addressee -> channel.address(contacts.of(addressee, seller)))
        .orElseThrow(
            () -> SendFailure.permanent("the recipient has no address on this channel", null));
  }

  private Map<String, Object> templateValues(Seller seller, RecordedEvent event, Notice notice) {
    Map<String, Object> templateValues = new HashMap<>();
    templateValues.put("number", event.subject().id());
    templateValues.put("time", TIME.withZone(seller.timeZone()).format(event.at()));
    templateValues.put("shop", seller.name());
    templateValues.put("link", settings.publicUrl() + "/orders/" + event.subject().id());
    templateValues.putAll(notice.templateValues(event));
    return templateValues;
  }
}
