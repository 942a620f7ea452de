package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.delivery.TrackingRecord;

/**
 * A parcel's record in the response: the fields, out of about 128, that state where the parcel is.
 * Strings and numbers are both read as text; a missing field is the empty string.
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

  private static final int MAX_TEXT_LENGTH = 300;
  private static final int MAX_CODE_LENGTH = 40;

  /** Control characters and lone surrogates, not all of which the database and the log accept. */
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

  private static String truncate(String text, int maxLength) {
    return text.codePointCount(0, text.length()) <= maxLength
        ? text
        : text.substring(0, text.offsetByCodePoints(0, maxLength));
  }

  TrackingRecord record() {
    return new TrackingRecord(
        number,
        truncate(statusCode, MAX_CODE_LENGTH),
        truncate(status, MAX_TEXT_LENGTH),
        Stream.of(trackingUpdateDate, recipientDateTime, actualDeliveryDate, dateScan, dateCreated)
            .flatMap(date -> WireDate.parse(date).stream())
            .findFirst()
            .orElse(null),
        StatusCodes.STATES.get(statusCode));
  }
}
