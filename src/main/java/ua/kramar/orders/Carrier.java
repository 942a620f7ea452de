package ua.kramar.orders;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.kramar.platform.refusals.Labelled;

/**
 * Who brings the parcel (O6): codes and names. The constants' names are the codes of the wire and
 * of the database. What a carrier can do, and how its numbers look, the capability delivery says.
 */
public enum Carrier implements Labelled {
  NOVA_POSHTA("Нова пошта", "Nova Poshta"),
  MEEST("Meest Пошта", "Meest Express"),
  JUSTIN("Justin", "Justin"),
  UKRPOSHTA("Укрпошта", "Ukrposhta"),
  /** The shop's own people and vehicles. */
  OWN("Доставка продавця", "Seller's own delivery");

  private final String ukrainian;
  private final String english;

  Carrier(String ukrainian, String english) {
    this.ukrainian = ukrainian;
    this.english = english;
  }

  /** The carrier of a code of the wire, if there is one. */
  public static Optional<Carrier> of(String code) {
    return Stream.of(values()).filter(carrier -> carrier.name().equals(code)).findFirst();
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
