package ua.kramar.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.kramar.orders.shipping.Carrier;

/**
 * A carrier and the formats of its waybill numbers.
 *
 * @param accepted pattern that the whole number must match; any other number is refused
 * @param form pattern that identifies a number as this carrier's; null when the numbers have no
 *     distinctive form
 * @param closed whether the carrier has ceased to accept parcels; earlier orders still refer to it
 * @param trackingPage address of the page that shows a parcel to its recipient, with {@code
 *     {number}} in place of the waybill number; null when the carrier has none
 */
record CarrierProfile(
    Carrier carrier, Pattern accepted, Pattern form, boolean closed, String trackingPage) {

  private static final Pattern ANY = Pattern.compile("[0-9A-Z][0-9A-Z/-]{2,39}");

  /** A carrier whose numbers all match the form; any other number is refused. */
  static CarrierProfile strict(Carrier carrier, String form) {
    Pattern pattern = Pattern.compile(form);
    return new CarrierProfile(carrier, pattern, pattern, false, null);
  }

  /** A carrier whose numbers are identified by the form, but may also differ from it. */
  static CarrierProfile recognised(Carrier carrier, String form) {
    return new CarrierProfile(carrier, ANY, Pattern.compile(form), false, null);
  }

  /** A carrier whose number format is not reliably documented. */
  static CarrierProfile lenient(Carrier carrier) {
    return new CarrierProfile(carrier, ANY, null, false, null);
  }

  static CarrierProfile closed(Carrier carrier) {
    return new CarrierProfile(carrier, ANY, null, true, null);
  }

  CarrierProfile withTrackingPage(String page) {
    return new CarrierProfile(carrier, accepted, form, closed, page);
  }

  /** The page of the parcel with this number; empty when the carrier has none. */
  Optional<String> trackingPage(String number) {
    return Optional.ofNullable(trackingPage)
        .map(page -> page.replace("{number}", URLEncoder.encode(number, StandardCharsets.UTF_8)));
  }
}
