package ua.kramar.orders.packing;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Labelled;

/** What the marketplace forbids to put into a parcel; the person who packs is told (O15). */
@Schema(name = "NotInParcel")
public enum NotInParcel implements Labelled {
  LEAFLETS("рекламні листівки й буклети", "leaflets and flyers"),
  COUPONS("купони та промокоди", "coupons and promotional codes"),
  CATALOGUES("каталоги", "catalogues"),
  CONTACTS_OF_OTHER_SHOPS(
      "контакти інших магазинів: адреси сайтів, телефони, візитівки",
      "contacts of other shops: addresses of sites, telephone numbers, cards");

  private final String ukrainian;
  private final String english;

  NotInParcel(String ukrainian, String english) {
    this.ukrainian = ukrainian;
    this.english = english;
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
