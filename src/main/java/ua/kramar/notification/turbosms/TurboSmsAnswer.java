package ua.kramar.notification.turbosms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer of the gateway.
 *
 * @param code of the whole request
 * @param results one for each recipient or message
 */
record TurboSmsAnswer(int code, List<JsonNode> results) {

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Empty when the text is no answer of the gateway, such as a page of a proxy. */
  static Optional<TurboSmsAnswer> read(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      if (root == null || !root.path("response_code").isIntegralNumber()) {
        return Optional.empty();
      }
      List<JsonNode> results = new ArrayList<>();
      JsonNode result = root.path("response_result");
      if (result.isArray()) {
        result.forEach(results::add);
      }
      return Optional.of(new TurboSmsAnswer(root.path("response_code").intValue(), results));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
