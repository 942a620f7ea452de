package ua.kramar.notification.options;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.buyers.Phone;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Channels;

/** Whom a shop's options add to those who are told of something by letter. */
@ApplicationScoped
public class PhoneChoices {

  private StoredOptions stored;
  private Channels channels;

  protected PhoneChoices() {}

  @Inject
  PhoneChoices(StoredOptions stored, Channels channels) {
    this.stored = stored;
    this.channels = channels;
  }

  /** The shop by its phone, if it wants to be told of new orders so (O19). */
  public List<Addressee> ofNewOrder(long seller) {
    if (noneSent()) {
      return List.of();
    }
    PhoneOptions options = stored.of(seller).options();
    return options.orderPlaced() == PhoneNews.NONE
        ? List.of()
        : List.of(Addressee.seller(new Phone(options.phone()), options.orderPlaced().channels()));
  }

  /** The buyer, if the shop wants its buyers to get the waybill number so (O20). */
  public List<Addressee> ofWaybill(long seller, long buyer) {
    if (noneSent()) {
      return List.of();
    }
    List<String> wanted = stored.of(seller).options().waybill().channels();
    return wanted.isEmpty() ? List.of() : List.of(Addressee.buyer(buyer, wanted));
  }

  /** Where no message is sent to phones, no order costs a question for the options. */
  private boolean noneSent() {
    return channels.all().stream()
        .noneMatch(each -> each.code().equals("SMS") || each.code().equals("VIBER"));
  }
}
