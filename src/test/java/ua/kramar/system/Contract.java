package ua.kramar.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The REST interface as the server describes it. */
final class Contract {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private Contract() {}

  /**
   * An operation.
   *
   * @param path below {@code /api/v1}, with its variables
   * @param takesBody whether a body is described
   * @param endless whether its answer is a stream, for whose end nobody should wait
   */
  record Operation(String method, String path, boolean takesBody, boolean endless) {

    /** The path with an order's number, and something plausible for the other variables. */
    String path(String number) {
      return path.replace("{number}", number)
          .replace("{sku}", Shop.LAMP)
          .replaceAll("\\{\\w+}", "1");
    }

    /** Sends it as a caller who knows the version of the order. */
    Answer send(Caller caller, String path, String body) {
      return caller
          .with("If-Match", "\"0\"")
          .with("Idempotency-Key", Fresh.code())
          .send(method, Surroundings.api(path), takesBody ? "application/json" : null, body);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** Those whose answer has an end. */
  static List<Operation> operations() {
    return allOperations().stream().filter(operation -> !operation.endless()).toList();
  }

  static List<Operation> allOperations() {
    JsonNode paths =
        Caller.anonymous()
            .with("Accept", "application/json")
            .get(URI.create(Surroundings.server() + "/openapi"))
            .expecting(200)
            .json()
            .path("paths");
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          operations.add(
              new Operation(
                  operation.getKey().toUpperCase(Locale.ROOT),
                  path.getKey().replaceFirst("^/api/v1", ""),
                  operation.getValue().has("requestBody"),
                  operation.getValue().at("/responses/200/content").has("text/event-stream")));
        }
      }
    }
    return operations;
  }
}
