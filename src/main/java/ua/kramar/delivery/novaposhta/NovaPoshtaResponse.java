package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.orders.shipping.Carrier;

/**
 * The envelope of a response. Every array in it may be missing. {@code warnings} and {@code info},
 * which are sometimes arrays and sometimes objects, add nothing to the codes and are not read.
 */
record NovaPoshtaResponse(boolean success, List<JsonNode> data, Set<String> errorCodes) {

  static NovaPoshtaResponse of(JsonNode node) {
    return new NovaPoshtaResponse(
        node.path("success").asBoolean(),
        elements(node.path("data")).toList(),
        elements(node.path("errorCodes")).map(JsonNode::asText).collect(Collectors.toSet()));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Throttling, a wrong key, or a failure of the carrier: a later request may succeed. */
  CarrierUnavailable refusal() {
    return new CarrierUnavailable(
        Carrier.NOVA_POSHTA,
        "refused with "
            + errorCodes.stream()
                .filter(code -> code.matches("[0-9]{1,20}"))
                .sorted()
                .limit(5)
                .toList());
  }
}
