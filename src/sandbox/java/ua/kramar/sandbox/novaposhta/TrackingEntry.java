package ua.kramar.sandbox.novaposhta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ua.kramar.sandbox.http.RoutingHttpServer;

/**
 * One entry of "data" in the answer to getStatusDocuments, with the real one's traps: numbers
 * beside numeric strings beside empty strings for the same kind of thing, and six ways to write a
 * date, all of them Kyiv time without saying so.
 */
final class TrackingEntry {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final DateTimeFormatter CREATED = kyiv("dd-MM-yyyy HH:mm:ss");
  private static final DateTimeFormatter UPDATED = kyiv("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter RECEIVED = kyiv("dd.MM.yyyy HH:mm:ss");
  private static final DateTimeFormatter SCANNED = kyiv("HH:mm dd.MM.yyyy");
  private static final DateTimeFormatter DAY = kyiv("yyyy-MM-dd");

  private static final Duration USUAL_DELIVERY = Duration.ofDays(2);
  private static final Duration FREE_STORAGE = Duration.ofDays(7);

  private TrackingEntry() {}

  private static DateTimeFormatter kyiv(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withZone(KYIV);
  }

  static ObjectNode unknown(String waybill) {
    ObjectNode entry = RoutingHttpServer.JSON.createObjectNode();
    entry.put("Number", waybill);
    entry.put("StatusCode", ParcelStatus.UNKNOWN_NUMBER);
    entry.put("Status", ParcelStatus.NUMBER_NOT_FOUND);
    putNothing(
        entry,
        "RecipientFullName",
        "CargoDescriptionString",
        "RedeliverySum",
        "RedeliveryPayer",
        "AfterpaymentOnGoodsCost",
        "LastCreatedOnTheBasisPayerType",
        "LastTransactionDateTimeGM",
        "CounterpartySenderDescription",
        "CounterpartyRecipientDescription",
        "SenderAddress",
        "RecipientAddress",
        "AnnouncedPrice",
        "ExpressWaybillPaymentStatus",
        "ExpressWaybillAmountToPay");
    entry.put("PossibilityCreateReturn", false);
    entry.put("SecurePayment", false);
    return entry;
  }

  static ObjectNode of(SimulatedParcel parcel) {
    ObjectNode entry = RoutingHttpServer.JSON.createObjectNode();
    entry.put("Number", parcel.waybill());
    entry.put("StatusCode", parcel.last().code());
    entry.put("Status", parcel.last().text());
    putDates(entry, parcel);
    putPlaces(entry, parcel);
    putMoneyAndWeight(entry);
    putNothing(
        entry,
        "RecipientFullName",
        "PhoneRecipient",
        "PhoneSender",
        "UndeliveryReasons",
        "UndeliveryReasonsSubtypeDescription",
        "UndeliveryReasonsDate",
        "OwnerDocumentNumber",
        "LastCreatedOnTheBasisNumber",
        "LastCreatedOnTheBasisDocumentType",
        "LastCreatedOnTheBasisDateTime");
    entry.put("PostomatV3CellReservationNumber", false);
    entry.put("PossibilityCreateReturn", false);
    entry.putArray("Packaging");
    parcel.fields().properties().forEach(field -> entry.set(field.getKey(), field.getValue()));
    return entry;
  }

  private static void putDates(ObjectNode entry, SimulatedParcel parcel) {
    Instant created = parcel.first().at();
    Instant changed = parcel.last().at();
    Instant scheduled = created.plus(USUAL_DELIVERY);
    entry.put("DateCreated", CREATED.format(created));
    entry.put("ScheduledDeliveryDate", CREATED.format(scheduled));
    entry.put("AdjustedDate", UPDATED.format(scheduled));
    entry.put("TrackingUpdateDate", UPDATED.format(changed));
    entry.put("DateScan", wasScanned(parcel) ? SCANNED.format(changed) : "");
    entry.put("DateMoving", "");
    put(entry, "ActualDeliveryDate", parcel, ParcelStatus.ARRIVED, Duration.ZERO, UPDATED);
    put(entry, "DateFirstDayStorage", parcel, ParcelStatus.ARRIVED, FREE_STORAGE, DAY);
    put(entry, "DatePayedKeeping", parcel, ParcelStatus.ARRIVED, FREE_STORAGE, UPDATED);
    put(entry, "RecipientDateTime", parcel, ParcelStatus.RECEIVED, Duration.ZERO, RECEIVED);
  }

  private static void put(
      ObjectNode entry,
      String field,
      SimulatedParcel parcel,
      List<String> codes,
      Duration later,
      DateTimeFormatter format) {
    entry.put(field, parcel.firstIn(codes).map(at -> format.format(at.plus(later))).orElse(""));
  }

  /** A waybill that was only written has met no scanner. */
  private static boolean wasScanned(SimulatedParcel parcel) {
    return !parcel.last().code().equals(ParcelStatus.CREATED);
  }

  private static void putPlaces(ObjectNode entry, SimulatedParcel parcel) {
    entry.put("CitySender", parcel.citySender());
    entry.put("CityRecipient", parcel.cityRecipient());
    entry.put("RefCitySender", "8d5a980d-391c-11dd-90d9-001a92567626");
    entry.put("RefCityRecipient", "db5c88f5-391c-11dd-90d9-001a92567626");
    entry.put("WarehouseSender", "Відділення №2: вул. Богатирська, 11");
    entry.put("WarehouseRecipient", parcel.warehouseRecipient());
    entry.put("WarehouseRecipientNumber", 12);
    entry.put("CategoryOfWarehouse", "Branch");
    entry.put("ServiceType", "WarehouseWarehouse");
    entry.put("CounterpartyType", "PrivatePerson");
  }

  private static void putMoneyAndWeight(ObjectNode entry) {
    entry.put("PayerType", "Recipient");
    entry.put("PaymentMethod", "Cash");
    entry.put("PaymentStatus", "");
    entry.put("DocumentCost", "82");
    entry.put("AnnouncedPrice", 640);
    entry.put("AfterpaymentOnGoodsCost", "");
    entry.put("Redelivery", 0);
    entry.put("RedeliverySum", "");
    entry.put("RedeliveryNum", "");
    entry.put("CargoType", "Parcel");
    entry.put("CargoDescriptionString", "Товари для дому");
    entry.put("SeatsAmount", "1");
    entry.put("DocumentWeight", 2.5);
    entry.put("FactualWeight", "2.50");
    entry.put("VolumeWeight", "0.01");
    entry.put("CheckWeight", 0);
  }

  private static void putNothing(ObjectNode entry, String... fields) {
    for (String field : fields) {
      entry.put(field, "");
    }
  }
}
