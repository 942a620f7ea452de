package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The envelope of a response. Every array in it may be missing. {@code warnings}, which is
 * sometimes an array and sometimes an object, adds nothing to the codes and is not read.
 */
record TrackingResponse(boolean success, List<TrackingDocument> data, Set<String> errorCodes) {

  static TrackingResponse of(JsonNode node) {
    return new TrackingResponse(
        node.path("success").asBoolean(),
        elements(node.path("data")).map(TrackingDocument::of).toList(),
        elements(node.path("errorCodes")).map(JsonNode::asText).collect(Collectors.toSet()));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
