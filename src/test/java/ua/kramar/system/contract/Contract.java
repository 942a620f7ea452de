package ua.kramar.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.TestEnvironment;

/** The REST interface as the server describes it. */
public final class Contract {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private Contract() {}

  /**
   * An operation.
   *
   * @param id its name in the document
   * @param path below {@code /api/v1}, with its variables
   * @param described what the document says of it
   */
  public record Operation(String id, String method, String path, JsonNode described) {

    /** Whether a body is described. */
    boolean takesBody() {
      return described.has("requestBody");
    }

    /** The names of the parameters that stand there: path, query, header or cookie. */
    public List<String> parameters(String where) {
      return Answer.elements(described.path("parameters")).stream()
          .filter(parameter -> parameter.path("in").asText().equals(where))
          .map(parameter -> parameter.path("name").asText())
          .toList();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  public static JsonNode document() {
    return Caller.anonymous()
        .with("Accept", "application/json")
        .get(URI.create(TestEnvironment.server() + "/openapi"))
        .expecting(200)
        .json();
  }

  public static List<Operation> operations(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          operations.add(
              new Operation(
                  operation.getValue().path("operationId").asText(),
                  operation.getKey().toUpperCase(Locale.ROOT),
                  path.getKey().replaceFirst("^/api/v1", ""),
                  operation.getValue()));
        }
      }
    }
    return operations;
  }
}
