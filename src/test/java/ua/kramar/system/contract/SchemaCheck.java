package ua.kramar.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi31;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Whether JSON is what an OpenAPI 3.1 document says it is. */
public final class SchemaCheck {

  /**
   * The keywords of 3.1, read as in draft 4: 2.0 is no integer, what stands beside a $ref is not
   * read.
   */
  private static final JsonMetaSchema DIALECT =
      JsonMetaSchema.builder(OpenApi31.getInstance().getIri())
          .specification(VersionFlag.V4)
          .keywords(OpenApi31.getInstance().getKeywords().values())
          .keyword(new NonValidationKeyword("components"))
          .build();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.builder()
          .metaSchema(DIALECT)
          .defaultMetaSchemaIri(DIALECT.getIri())
          .build();

  /** Loading takes ten times as long as a check; a schema is a node of one document. */
  private static final Map<JsonNode, JsonSchema> LOADED =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** What the schemas of a document refer to, restricted; it is larger than all of them. */
  private static final Map<JsonNode, JsonNode> COMPONENTS =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** The alternative of a member that may be missing; a fault there has a twin that says more. */
  private static final String NULL = "/anyOf/1/type";

  private SchemaCheck() {}

  /** What is wrong with it, each with its place; empty when nothing is. */
  public static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
    return LOADED.computeIfAbsent(schema, each -> load(document, each)).validate(value).stream()
        .filter(fault -> !fault.getSchemaLocation().toString().endsWith(NULL))
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static JsonSchema load(JsonNode document, JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    restrict(whole);
    whole.set("components", COMPONENTS.computeIfAbsent(document, SchemaCheck::components));
    return SCHEMAS.getSchema(whole);
  }

  private static JsonNode components(JsonNode document) {
    JsonNode components = document.path("components").deepCopy();
    restrict(components);
    return components;
  }

  /** What the document leaves out: no other members; a member that may be missing may be null. */
  private static void restrict(JsonNode schema) {
    schema.forEach(SchemaCheck::restrict);
    JsonNode type = schema.path("type"); // That of a member named "type" is an object.
    if (schema.path("properties") instanceof ObjectNode members
        && (type.isTextual() || type.isArray())) {
      ((ObjectNode) schema).put("additionalProperties", false);
      List<String> required = schema.path("required").valueStream().map(JsonNode::asText).toList();
      for (var member : members.properties()) {
        if (!required.contains(member.getKey())) {
          ArrayNode choice = members.arrayNode().add(member.getValue());
          choice.addObject().put("type", "null");
          member.setValue(members.objectNode().set("anyOf", choice));
        }
      }
    }
  }
}
