package ua.kramar.orders;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which a carrier knows a parcel (TTN), without the blanks people copy along with
 * it. A number that the carrier cannot have issued is refused here, before anybody is told of it.
 */
public record Waybill(Carrier carrier, String number) {

  /** Blanks of every kind, the no-break ones and the invisible ones of web pages among them. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  public Waybill {
    number = BLANKS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    if (!carrier.issues(number)) {
      throw new WaybillInvalid(carrier);
    }
  }
}
