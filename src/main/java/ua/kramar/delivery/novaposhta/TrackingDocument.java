package ua.kramar.delivery.novaposhta;

import static ua.kramar.delivery.novaposhta.WireText.text;
import static ua.kramar.delivery.novaposhta.WireText.truncate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import ua.kramar.delivery.ParcelState;
import ua.kramar.delivery.TrackingDetails;
import ua.kramar.delivery.TrackingRecord;

/**
 * A parcel's record in the response: the fields, out of about 128, that state where the parcel is.
 */
record TrackingDocument(
    String number,
    String statusCode,
    String status,
    String trackingUpdateDate,
    String recipientDateTime,
    String actualDeliveryDate,
    String dateScan,
    String dateCreated,
    String cityRecipient,
    String nextNumber,
    String nextType) {

  private static final int MAX_TEXT_LENGTH = 300;
  private static final int MAX_CITY_LENGTH = 100;
  private static final int MAX_CODE_LENGTH = 40;

  static TrackingDocument of(JsonNode node) {
    return new TrackingDocument(
        text(node, "Number"),
        text(node, "StatusCode"),
        text(node, "Status"),
        text(node, "TrackingUpdateDate"),
        text(node, "RecipientDateTime"),
        text(node, "ActualDeliveryDate"),
        text(node, "DateScan"),
        text(node, "DateCreated"),
        truncate(text(node, "CityRecipient"), MAX_CITY_LENGTH),
        text(node, "LastCreatedOnTheBasisNumber"),
        text(node, "LastCreatedOnTheBasisDocumentType"));
  }

  TrackingRecord record() {
    ParcelState state = StatusCodes.STATES.get(statusCode);
    Optional<WireDate> event =
        Stream.of(trackingUpdateDate, recipientDateTime, actualDeliveryDate, dateScan)
            .flatMap(date -> WireDate.read(date).stream())
            .findFirst();
    Optional<WireDate> date = event.or(() -> WireDate.read(dateCreated));
    return new TrackingRecord(
        number,
        truncate(statusCode, MAX_CODE_LENGTH),
        truncate(status, MAX_TEXT_LENGTH),
        date.map(WireDate::at).orElse(null),
        state,
        new TrackingDetails(
            date.map(WireDate::laterAt).orElse(null),
            // The creation is the event of code 1, and before every other event.
            event.isEmpty() && date.isPresent() && state != ParcelState.REGISTERED,
            WireDate.earliest(dateCreated),
            WireDate.earliest(recipientDateTime, actualDeliveryDate),
            Stream.of(recipientDateTime, actualDeliveryDate, dateCreated)
                .anyMatch(WireDate::isUnreadable),
            cityRecipient,
            FollowUps.find(nextNumber, nextType, statusCode)));
  }
}
