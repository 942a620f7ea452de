package ua.kramar.orders;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.platform.refusals.Labelled;

/**
 * Who brings the parcel (O6). The constants' names are the codes of the wire and of the database.
 *
 * <p>A number is checked as far as the carrier's format is known for certain, and no further: to
 * refuse a good number is worse than to ask a carrier about a wrong one.
 */
public enum Carrier implements Labelled {
  /** Fourteen digits, printed in groups; no check digit is documented. */
  NOVA_POSHTA("Нова пошта", "Nova Poshta", Follow.TRACKED, "[0-9]{14}"),
  MEEST("Meest Пошта", "Meest Express", Follow.BY_HAND, Carrier.ANY),
  /** Closed in 2022; orders of that time carry its name. */
  JUSTIN("Justin", "Justin", Follow.BY_HAND, Carrier.ANY),
  UKRPOSHTA("Укрпошта", "Ukrposhta", Follow.BY_HAND, Carrier.ANY),
  /** The shop's own people and wheels. */
  OWN("Доставка продавця", "Seller's own delivery", Follow.BY_HAND, Carrier.ANY);

  private static final String ANY = "[0-9A-Z][0-9A-Z/-]{2,39}";

  private final String ukrainian;
  private final String english;
  private final boolean tracked;
  private final Pattern format;

  Carrier(String ukrainian, String english, Follow follow, String format) {
    this.ukrainian = ukrainian;
    this.english = english;
    this.tracked = follow == Follow.TRACKED;
    this.format = Pattern.compile(format);
  }

  /** The carrier of a code of the wire, if there is one. */
  public static Optional<Carrier> of(String code) {
    return Stream.of(values()).filter(carrier -> carrier.name().equals(code)).findFirst();
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }

  /** Whether the order's statuses after the hand-over come by themselves, by the waybill. */
  public boolean tracked() {
    return tracked;
  }

  boolean issues(String number) {
    return format.matcher(number).matches();
  }

  private enum Follow {
    TRACKED,
    BY_HAND
  }
}
