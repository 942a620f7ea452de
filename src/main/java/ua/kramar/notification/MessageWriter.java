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

/** Puts an event into words for one recipient and channel; times are in the shop's zone. */
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
   * Writes the message of a notification.
   *
   * @throws SendFailure permanent when the recipient has no address on the channel or the text
   *     exceeds the channel's limit; temporary when this node has no notice or text of the event,
   *     for during an upgrade a newer node has
   */
  Message write(Claim claim, RecordedEvent event, Channel channel) {
    Seller seller = sellers.get(event.sellerId());
    Notice notice =
        notices
            .of(event.type())
            .orElseThrow(() -> SendFailure.temporary("this node has no notice of the event", null));
    Templates.Text text =
        templates.fill(
            channel.code(), claim.recipient(), event.type(), words(seller, event, notice));
    if (text.body().length() > channel.longestText()) {
      throw SendFailure.permanent("the text exceeds the limit of the channel", null);
    }
    return new Message(
        claim.id(),
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

  private Map<String, Object> words(Seller seller, RecordedEvent event, Notice notice) {
    Map<String, Object> words = new HashMap<>();
    words.put("number", event.subject().id());
    words.put("time", TIME.withZone(seller.timeZone()).format(event.at()));
    words.put("shop", seller.name());
    words.put("link", settings.publicUrl() + "/orders/" + event.subject().id());
    words.putAll(notice.words(event));
    return words;
  }
}
