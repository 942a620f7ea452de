package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * The envelope of a request. The phone is always empty: with a phone, the response would contain
 * personal data that Kramar does not need.
 */
record TrackingRequest(
    String apiKey, String modelName, String calledMethod, Properties methodProperties) {

  static TrackingRequest about(List<String> waybills, String apiKey) {
    return new TrackingRequest(
        apiKey,
        "TrackingDocument",
        "getStatusDocuments",
        new Properties(waybills.stream().map(number -> new Document(number, "")).toList()));
  }

  @JsonNaming(UpperCamelCaseStrategy.class)
  record Properties(List<Document> documents) {}

  @JsonNaming(UpperCamelCaseStrategy.class)
  record Document(String documentNumber, String phone) {}
}
