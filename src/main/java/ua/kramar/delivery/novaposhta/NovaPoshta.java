package ua.kramar.delivery.novaposhta;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.kramar.delivery.CarrierTracking;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.delivery.ParcelState;
import ua.kramar.delivery.TrackingRecord;
import ua.kramar.orders.shipping.Carrier;

/** Tracks parcels with the API method {@code TrackingDocument/getStatusDocuments}. */
final class NovaPoshta implements CarrierTracking {

  /** "Document number is not correct": the API refuses the whole request for one such number. */
  private static final String MALFORMED_NUMBER = "20001401442";

  private final TrackingApi api;
  private final String key;

  /**
   * @param key the API key; may be empty, because tracking without personal data requires none
   */
  NovaPoshta(TrackingApi api, String key) {
    this.api = api;
    this.key = key;
  }

  @Override
  public Carrier carrier() {
    return Carrier.NOVA_POSHTA;
  }

  @Override
  public int batchSize() {
    return 100;
  }

  @Override
  public List<TrackingRecord> track(List<String> waybills) {
    if (waybills.size() > batchSize()) {
      throw new IllegalArgumentException(waybills.size() + " waybills in one request");
    }
    return waybills.isEmpty() ? List.of() : request(waybills).toList();
  }

  private Stream<TrackingRecord> request(List<String> waybills) {
    TrackingResponse response = api.send(TrackingRequest.about(waybills, key));
    if (response.success()) {
      Set<String> requested = new HashSet<>(waybills);
      return response.data().stream()
          .filter(document -> requested.contains(document.number()))
          .filter(document -> !document.statusCode().isEmpty())
          .map(TrackingDocument::record);
    }
    if (!response.errorCodes().equals(Set.of(MALFORMED_NUMBER))) {
      throw refused(response);
    }
    if (waybills.size() == 1) {
      return Stream.of(malformed(waybills.get(0)));
    }
    int half = waybills.size() / 2;
    return Stream.of(waybills.subList(0, half), waybills.subList(half, waybills.size()))
        .flatMap(this::request);
  }

  private static TrackingRecord malformed(String waybill) {
    return new TrackingRecord(
        waybill, MALFORMED_NUMBER, "Document number is not correct", null, ParcelState.UNKNOWN);
  }

  /** Throttling, a wrong key, or a failure of the carrier: a later request may succeed. */
  private CarrierUnavailable refused(TrackingResponse response) {
    return new CarrierUnavailable(
        carrier(),
        "refused with "
            + response.errorCodes().stream()
                .filter(code -> code.matches("[0-9]{1,20}"))
                .sorted()
                .limit(5)
                .toList());
  }
}
