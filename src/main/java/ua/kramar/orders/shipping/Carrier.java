package ua.kramar.orders.shipping;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.kramar.platform.refusals.Labelled;

/**
 * The carriers that deliver parcels (O6), with their names. The name of a constant is its code in
 * the API and in the database. The capability delivery defines what a carrier supports and the
 * format of its waybill numbers.
 */
public enum Carrier implements Labelled {
  NOVA_POSHTA("Нова пошта", "Nova Poshta"),
  MEEST("Meest Пошта", "Meest Express"),
  JUSTIN("Justin", "Justin"),
  UKRPOSHTA("Укрпошта", "Ukrposhta"),
  /** The shop delivers with its own staff and vehicles. */
  OWN("Доставка продавця", "Seller's own delivery");

  private final String ukrainian;
  private final String english;

  Carrier(String ukrainian, String english) {
    this.ukrainian = ukrainian;
    this.english = english;
  }

  /** Finds a carrier by its code in the API. */
  public static Optional<Carrier> of(String code) {
    return Stream.of(values()).filter(carrier -> carrier.name().equals(code)).findFirst();
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
