package ua.kramar.orders.shipping;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A waybill: the carrier and its number for a parcel (TTN). The number is normalized: white space
 * is removed, letters are upper case.
 */
public record Waybill(Carrier carrier, String number) {

  /**
   * White space of every kind, including no-break spaces and invisible format characters of web
   * pages.
   */
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  public Waybill {
    number = WHITE_SPACE.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /**
   * Creates a waybill from a number as a user enters it.
   *
   * @throws WaybillInvalid when the number does not match the carrier's format
   */
  public static Waybill of(Carrier carrier, String number, CarrierRules formats) {
    Waybill waybill = new Waybill(carrier, number);
    if (!formats.accept(carrier, waybill.number())) {
      throw new WaybillInvalid(carrier);
    }
    return waybill;
  }
}
