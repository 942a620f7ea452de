package ua.kramar.platform.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import ua.kramar.platform.values.Cursor;

/** Describes the parameters that mean the same in every operation. */
final class OpenApiParameters {

  private static final String ID = "^\\d{1,18}$";

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "after", "The cursor next of the page before; without it the list begins",
          "limit", "How many items a page has at most",
          "Last-Event-ID", "The id of the last event received; takes precedence over after",
          "Idempotency-Key",
              "A key of the caller's choice: the same request with it again gets the first answer",
          "If-Match",
              "The ETag of the version that was read, a list of such, or *: of another version the"
                  + " change is refused with 412");

  private OpenApiParameters() {}

  static void complete(Parameter parameter) {
    Schema schema = parameter.getSchema();
    if (parameter.getDescription() == null) {
      parameter.setDescription(DESCRIPTIONS.get(parameter.getName()));
    }
    switch (parameter.getName()) {
      case "after", "Last-Event-ID" -> schema.setPattern(Cursor.PATTERN);
      case "Idempotency-Key" -> schema.minLength(1).maxLength(100).pattern("\\S");
      default -> {
        if (parameter.getIn() == Parameter.In.PATH && isInteger(schema)) {
          // JavaScript rounds long numbers.
          schema.type(List.of(SchemaType.STRING)).format(null).pattern(ID);
        }
      }
    }
  }

  private static boolean isInteger(Schema schema) {
    return schema.getType() != null && schema.getType().contains(SchemaType.INTEGER);
  }
}
