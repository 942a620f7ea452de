package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.delivery.TrackingRecord;

/**
 * A parcel's record in the response: of some 128 fields the few that tell where the parcel is.
 * Values are taken as text whether they come as string or number; a missing one is the empty
 * string.
 */
record TrackingDocument(
    String number,
    String statusCode,
    String status,
    String trackingUpdateDate,
    String recipientDateTime,
    String actualDeliveryDate,
    String dateScan,
    String dateCreated) {

  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_CODE = 40;

  /** Control characters and half surrogate pairs: neither database nor log takes all of them. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+");

  static TrackingDocument of(JsonNode node) {
    return new TrackingDocument(
        text(node, "Number"),
        text(node, "StatusCode"),
        text(node, "Status"),
        text(node, "TrackingUpdateDate"),
        text(node, "RecipientDateTime"),
        text(node, "ActualDeliveryDate"),
        text(node, "DateScan"),
        text(node, "DateCreated"));
  }

  private static String text(JsonNode node, String field) {
    return CONTROLS.matcher(node.path(field).asText("")).replaceAll(" ").strip();
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  TrackingRecord record() {
    return new TrackingRecord(
        number,
        cut(statusCode, LONGEST_CODE),
        cut(status, LONGEST_TEXT),
        Stream.of(trackingUpdateDate, recipientDateTime, actualDeliveryDate, dateScan, dateCreated)
            .flatMap(date -> WireDate.parse(date).stream())
            .findFirst()
            .orElse(null),
        StatusCodes.STATES.get(statusCode));
  }
}
