package ua.kramar.platform.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in the contract what the JSON writer does: an answer has all its members always, those that
 * may be null included. What is sent to us keeps the demands of its validation.
 */
final class RequiredResponseFields {

  private static final String COMPONENT = "#/components/schemas/";

  private final Map<String, Schema> schemas;

  private RequiredResponseFields(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static void require(OpenAPI document) {
    new RequiredResponseFields(document.getComponents().getSchemas()).complete(document);
  }

  private void complete(OpenAPI document) {
    List<Operation> operations =
        document.getPaths().getPathItems().values().stream()
            .map(PathItem::getOperations)
            .map(Map::values)
            .flatMap(Collection::stream)
            .toList();
    Set<String> taken = new HashSet<>();
    Set<String> answered = new HashSet<>();
    for (Operation operation : operations) {
      if (operation.getRequestBody() != null) {
        reach(operation.getRequestBody().getContent(), taken);
      }
      operation
          .getResponses()
          .getAPIResponses()
          .forEach(
              (status, response) -> {
                if (status.startsWith("2")) {
                  reach(response.getContent(), answered);
                }
              });
    }
    answered.removeAll(taken);
    answered.stream()
        .map(schemas::get)
        .filter(schema -> schema.getProperties() != null)
        .forEach(schema -> schema.setRequired(new ArrayList<>(schema.getProperties().keySet())));
  }

  private void reach(Content content, Set<String> reached) {
    if (content != null) {
      content.getMediaTypes().values().stream()
          .map(MediaType::getSchema)
          .forEach(schema -> reach(schema, reached));
    }
  }

  private void reach(Schema schema, Set<String> reached) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(COMPONENT.length());
      if (reached.add(name)) {
        reach(schemas.get(name), reached);
      }
    }
    parts(schema).filter(Objects::nonNull).forEach(part -> reach(part, reached));
  }

  private static Stream<Schema> parts(Schema schema) {
    return Stream.of(
            Stream.of(schema.getItems()).filter(Objects::nonNull),
            schema.getProperties() == null
                ? Stream.<Schema>empty()
                : schema.getProperties().values().stream(),
            all(schema.getAllOf()),
            all(schema.getAnyOf()),
            all(schema.getOneOf()))
        .flatMap(part -> part);
  }

  private static Stream<Schema> all(List<Schema> schemas) {
    return schemas == null ? Stream.empty() : schemas.stream();
  }
}
