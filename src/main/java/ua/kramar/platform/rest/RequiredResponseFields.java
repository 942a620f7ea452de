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
 * Marks all members of response schemas as required, since the JSON writer always writes them,
 * including null values. Request schemas keep the rules of their validation.
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
    Set<String> requestSchemas = new HashSet<>();
    Set<String> responseSchemas = new HashSet<>();
    for (Operation operation : operations) {
      if (operation.getRequestBody() != null) {
        collect(operation.getRequestBody().getContent(), requestSchemas);
      }
      operation
          .getResponses()
          .getAPIResponses()
          .forEach(
              (status, response) -> {
                if (status.startsWith("2")) {
                  collect(response.getContent(), responseSchemas);
                }
              });
    }
    responseSchemas.removeAll(requestSchemas);
    responseSchemas.stream()
        .map(schemas::get)
        .filter(schema -> schema.getProperties() != null)
        .forEach(schema -> schema.setRequired(new ArrayList<>(schema.getProperties().keySet())));
  }

  private void collect(Content content, Set<String> collected) {
    if (content != null) {
      content.getMediaTypes().values().stream()
          .map(MediaType::getSchema)
          .forEach(schema -> collect(schema, collected));
    }
  }

  private void collect(Schema schema, Set<String> collected) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(COMPONENT.length());
      if (collected.add(name)) {
        collect(schemas.get(name), collected);
      }
    }
    parts(schema).filter(Objects::nonNull).forEach(part -> collect(part, collected));
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
