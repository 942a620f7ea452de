package ua.kramar.delivery;

import java.util.regex.Pattern;
import ua.kramar.orders.Carrier;

/**
 * What is known of a carrier and its numbers.
 *
 * @param accepted what a number must match, whole, to be taken
 * @param form by which a number is recognised as this carrier's; null when it cannot be told apart
 * @param closed whether the carrier takes no parcels any more; orders of its time carry its name
 */
record CarrierProfile(Carrier carrier, Pattern accepted, Pattern form, boolean closed) {

  private static final Pattern ANY = Pattern.compile("[0-9A-Z][0-9A-Z/-]{2,39}");

  /** A carrier whose numbers all have one form. */
  static CarrierProfile strict(Carrier carrier, String form) {
    Pattern pattern = Pattern.compile(form);
    return new CarrierProfile(carrier, pattern, pattern, false);
  }

  /** A carrier that has other numbers besides those of the form. */
  static CarrierProfile recognised(Carrier carrier, String form) {
    return new CarrierProfile(carrier, ANY, Pattern.compile(form), false);
  }

  /** A carrier whose numbers are not documented for certain. */
  static CarrierProfile lenient(Carrier carrier) {
    return new CarrierProfile(carrier, ANY, null, false);
  }

  static CarrierProfile closed(Carrier carrier) {
    return new CarrierProfile(carrier, ANY, null, true);
  }
}
