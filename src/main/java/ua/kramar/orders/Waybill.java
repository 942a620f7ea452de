package ua.kramar.orders;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which a carrier knows a parcel (TTN), without the blanks people copy along with
 * it, in capitals.
 */
public record Waybill(Carrier carrier, String number) {

  /** Blanks of every kind, the no-break ones and the invisible ones of web pages among them. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  public Waybill {
    number = BLANKS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /**
   * The waybill of a number as people write it.
   *
   * @throws WaybillInvalid when the carrier cannot have issued it: before anybody is told of it
   */
  public static Waybill of(Carrier carrier, String number, WaybillFormats formats) {
    Waybill waybill = new Waybill(carrier, number);
    if (!formats.accept(carrier, waybill.number())) {
      throw new WaybillInvalid(carrier);
    }
    return waybill;
  }
}
