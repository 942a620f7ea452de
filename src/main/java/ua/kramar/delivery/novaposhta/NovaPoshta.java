package ua.kramar.delivery.novaposhta;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.kramar.delivery.CarrierTracking;
import ua.kramar.delivery.ParcelState;
import ua.kramar.delivery.TrackingRecord;
import ua.kramar.orders.shipping.Carrier;

/** Tracks parcels with the API method {@code TrackingDocument/getStatusDocuments}. */
final class NovaPoshta implements CarrierTracking {

  /** "Document number is not correct": the API refuses the whole request for one such number. */
  private static final String MALFORMED_NUMBER = "20001401442";

  private final NovaPoshtaApi api;
  private final String key;

  /**
   * @param key the API key; may be empty, because tracking without personal data requires none
   */
  NovaPoshta(NovaPoshtaApi api, String key) {
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
    NovaPoshtaResponse response = api.send(TrackingRequest.about(waybills, key));
    if (response.success()) {
      Set<String> requested = new HashSet<>(waybills);
      return response.data().stream()
          .map(TrackingDocument::of)
          .filter(document -> requested.contains(document.number()))
          .filter(document -> !document.statusCode().isEmpty())
          .map(TrackingDocument::record);
    }
    if (!response.errorCodes().equals(Set.of(MALFORMED_NUMBER))) {
      throw response.refusal();
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
}
