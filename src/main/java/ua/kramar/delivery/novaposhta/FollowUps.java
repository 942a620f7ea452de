package ua.kramar.delivery.novaposhta;

import java.util.Map;
import java.util.regex.Pattern;
import ua.kramar.delivery.FollowUp;
import ua.kramar.delivery.Heading;

/**
 * The waybills that the carrier creates on the basis of another one. Only a return and a
 * redirection carry the parcel itself; others carry documents or money.
 */
final class FollowUps {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{14}");

  private static final Map<String, Heading> TYPES =
      Map.of("Return", Heading.TO_SENDER, "Redirecting", Heading.TO_BUYER);

  /** By the status code of the first parcel, where the type is not known. */
  private static final Map<String, Heading> CODES =
      Map.of(
          "102", Heading.TO_SENDER,
          "103", Heading.TO_SENDER,
          "104", Heading.TO_BUYER,
          "108", Heading.TO_SENDER);

  private FollowUps() {}

  /** Returns the waybill that continues the parcel; null if there is none. */
  static FollowUp find(String number, String type, String statusCode) {
    Heading heading = TYPES.getOrDefault(type, CODES.get(statusCode));
    return heading == null || !NUMBER.matcher(number).matches()
        ? null
        : new FollowUp(number, heading);
  }
}
