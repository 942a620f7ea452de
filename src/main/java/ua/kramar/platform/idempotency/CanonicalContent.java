package ua.kramar.platform.idempotency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Secrets;
import ua.kramar.platform.values.Text;

/**
 * The content of a request in a form that is equal for equal requests: members are sorted; a member
 * that is null, blank text, an empty list or an empty object is the same as none; equal numbers and
 * equal amounts of money are written alike. It is made of what the caller sent, members that this
 * version does not know included, so that another version makes the same of the same request.
 */
final class CanonicalContent {

  /** Raised when the form changes; hashes of different versions are not compared. */
  static final int VERSION = 1;

  /** Members that are left out: a hash of a password could be searched for the password. */
  private static final Set<String> SECRET = Set.of("password");

  /** Amounts as decimal strings, of a length that cannot be expanded to more. */
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{0,30})?");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private CanonicalContent() {}

  /** The hash of a body in JSON. */
  static byte[] ofBody(byte[] body) {
    try {
      return hash(MAPPER.readTree(body));
    } catch (IOException e) {
      throw new IllegalArgumentException("the body was read as JSON before", e);
    }
  }

  /** The hash of a request that did not come as JSON. */
  static byte[] ofRequest(Object request) {
    try {
      return hash(MAPPER.readTree(Json.write(request)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not readable as JSON: " + request.getClass(), e);
    }
  }

  private static byte[] hash(JsonNode content) {
    return Secrets.sha256(canonical(content).toString());
  }

  private static JsonNode canonical(JsonNode node) {
    if (node.isObject()) {
      return object(node);
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> array.add(canonical(element)));
      return array;
    }
    return node.isNumber() ? number(node.decimalValue()) : node;
  }

  private static ObjectNode object(JsonNode node) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      JsonNode value = canonical(member.getValue());
      if (!isEmpty(value) && !SECRET.contains(member.getKey())) {
        sorted.put(member.getKey(), value);
      }
    }
    JsonNode amount = sorted.get("amount");
    if (amount != null
        && sorted.containsKey("currency")
        && DECIMAL.matcher(amount.asText()).matches()) {
      sorted.put("amount", number(new BigDecimal(amount.asText())));
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    sorted.forEach(object::set);
    return object;
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull()
        || (value.isTextual() && Text.normalOrNull(value.asText()) == null)
        || (value.isContainerNode() && value.isEmpty());
  }

  /** In scientific notation where the exponent is large: never expanded to all its digits. */
  private static JsonNode number(BigDecimal value) {
    return JsonNodeFactory.instance.numberNode(
        value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
  }
}
