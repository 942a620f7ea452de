package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.client.HttpResult;
import ua.kramar.platform.client.NoResponse;
import ua.kramar.platform.client.PartnerClient;

/**
 * Sends requests to the carrier's API and reads the responses. Anything but a response of this
 * carrier results in {@link CarrierUnavailable}, whose reason states the kind of failure only.
 */
final class NovaPoshtaApi {

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final PartnerClient client;
  private final URI address;

  NovaPoshtaApi(PartnerClient client, URI address) {
    this.client = client;
    this.address = address;
  }

  /**
   * @param request the envelope with the key, the method and its properties
   */
  NovaPoshtaResponse send(Object request) {
    try {
      HttpResult result = client.post(address, JSON.writeValueAsBytes(request));
      if (result.status() != 200) {
        throw unavailable("HTTP " + result.status());
      }
      JsonNode response = JSON.readTree(result.body());
      if (!response.has("success")) {
        throw unavailable("not a response of this carrier");
      }
      return NovaPoshtaResponse.of(response);
    } catch (NoResponse e) {
      throw unavailable(e.getMessage());
    } catch (JsonProcessingException e) {
      throw unavailable("not JSON");
    }
  }

  private static CarrierUnavailable unavailable(String reason) {
    return new CarrierUnavailable(Carrier.NOVA_POSHTA, reason);
  }
}
