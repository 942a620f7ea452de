package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.kramar.buyers.Buyers;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.sellers.Seller;

/** Looks up the addresses of recipients. */
@ApplicationScoped
class Contacts {

  private static final ContactPoints NO_CONTACTS =
      new ContactPoints(null, null, CurrentLanguage.UKRAINIAN);

  @Inject private Buyers buyers;

  ContactPoints of(Addressee addressee, Seller seller) {
    return switch (addressee.recipient()) {
      case SELLER ->
          new ContactPoints(seller.notificationEmail(), addressee.phone(), seller.language());
      case PERSON -> new ContactPoints(addressee.email(), null, seller.language());
      case CALL_CENTER -> NO_CONTACTS;
      case BUYER ->
          buyers
              .contact(seller.id(), addressee.buyer())
              .map(
                  contact ->
                      new ContactPoints(contact.email(), contact.phone(), contact.language()))
              .orElse(NO_CONTACTS);
    };
  }
}
