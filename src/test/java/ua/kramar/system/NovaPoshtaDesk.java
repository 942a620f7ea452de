package ua.kramar.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** The people at the carrier: they move parcels, and sometimes their computers fail. */
final class NovaPoshtaDesk {

  private NovaPoshtaDesk() {}

  /** The parcel has come into this status just now. */
  static void says(String waybill, String code) {
    says(waybill, code, Instant.now());
  }

  static void says(String waybill, String code, Instant at) {
    ObjectNode news = Answer.JSON.createObjectNode().put("code", code).put("at", at.toString());
    Caller.anonymous()
        .send(
            "PUT",
            Surroundings.sandbox("/nova-poshta/parcels/" + waybill),
            "application/json",
            news.toString())
        .expecting(200);
  }

  /** The next answers are failures of this kind. */
  static void fails(String mode, int count) {
    ObjectNode order = Answer.JSON.createObjectNode().put("mode", mode).put("count", count);
    Caller.anonymous()
        .send(
            "POST",
            Surroundings.sandbox("/nova-poshta/failures"),
            "application/json",
            order.put("millis", 2000).toString())
        .expecting(200);
  }

  /** The waybills of each question that has been asked, oldest question first. */
  static List<List<String>> questions() {
    JsonNode requests =
        Caller.anonymous().get(Surroundings.sandbox("/nova-poshta/requests")).expecting(200).json();
    return Answer.elements(requests).stream()
        .map(
            request ->
                Answer.elements(request.path("documents")).stream().map(JsonNode::asText).toList())
        .toList();
  }

  /** Returns when the carrier has been asked about the parcel that many times more. */
  static void awaitQuestions(String waybill, int more) {
    long before = asked(waybill);
    Eventually.get("questions about " + waybill, () -> asked(waybill), n -> n >= before + more);
  }

  private static long asked(String waybill) {
    return questions().stream().filter(documents -> documents.contains(waybill)).count();
  }
}
