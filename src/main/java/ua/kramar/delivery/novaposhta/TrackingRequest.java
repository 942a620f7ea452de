package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * The envelope of a request. The phone stays empty: with it the carrier would answer with personal
 * data that we have no use for.
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
