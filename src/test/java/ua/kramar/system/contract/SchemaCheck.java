package ua.kramar.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.system.drivers.Answer;

/**
 * Whether JSON is what an OpenAPI document says it is: types, required members, enumerations,
 * patterns and members that the document does not know.
 */
public final class SchemaCheck {

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with it, each with its place; empty when nothing is. */
  public static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
    var check = new SchemaCheck(document);
    check.check(schema, value, "");
    return check.faults;
  }

  private void check(JsonNode given, JsonNode value, String place) {
    if (value.isNull() && mayBeNull(given)) {
      return;
    }
    JsonNode schema = resolved(given);
    if (!typeFits(schema, value)) {
      faults.add(place + " is " + value.getNodeType() + ", not " + schema.path("type"));
      return;
    }
    if (schema.has("enum") && !Answer.elements(schema.path("enum")).contains(value)) {
      faults.add(place + " is none of " + schema.path("enum"));
    }
    if (schema.has("pattern") && value.isTextual()) {
      String pattern = schema.path("pattern").asText();
      if (!Pattern.compile(pattern).matcher(value.asText()).find()) {
        faults.add(place + " does not match " + pattern);
      }
    }
    if (value.isArray()) {
      int at = 0;
      for (JsonNode item : value) {
        check(schema.path("items"), item, place + "/" + at++);
      }
    }
    if (value.isObject() && schema.has("properties")) {
      checkMembers(schema, value, place);
    }
  }

  private void checkMembers(JsonNode schema, JsonNode value, String place) {
    List<String> required =
        Answer.elements(schema.path("required")).stream().map(JsonNode::asText).toList();
    required.stream()
        .filter(name -> !value.has(name))
        .forEach(name -> faults.add(place + "/" + name + " is missing"));
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      JsonNode described = schema.path("properties").path(member.getKey());
      String at = place + "/" + member.getKey();
      if (described.isMissingNode()) {
        faults.add(at + " is not described");
      } else if (!member.getValue().isNull() || required.contains(member.getKey())) {
        // A member that may be missing may also be null.
        check(described, member.getValue(), at);
      }
    }
  }

  private JsonNode resolved(JsonNode schema) {
    if (schema.has("$ref")) {
      return resolved(document.at(schema.path("$ref").asText().substring(1)));
    }
    // Something or nothing: null is asked for by the type alone.
    for (String choice : List.of("anyOf", "oneOf")) {
      for (JsonNode each : schema.path(choice)) {
        if (!each.path("type").asText().equals("null")) {
          return resolved(each);
        }
      }
    }
    return schema;
  }

  private static boolean mayBeNull(JsonNode schema) {
    return Stream.of("anyOf", "oneOf")
        .flatMap(choice -> Answer.elements(schema.path(choice)).stream())
        .anyMatch(each -> each.path("type").asText().equals("null"));
  }

  private static boolean typeFits(JsonNode schema, JsonNode value) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return Answer.elements(type).stream().anyMatch(one -> isOfType(one.asText(), value));
    }
    return type.isMissingNode() || isOfType(type.asText(), value);
  }

  private static boolean isOfType(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> false;
    };
  }
}
