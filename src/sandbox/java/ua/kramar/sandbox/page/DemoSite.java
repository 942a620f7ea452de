package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import ua.kramar.sandbox.http.RoutingHttpServer;

/** The marketplace's site, which tells the server what buyers do. */
final class DemoSite {

  private static final String TOKEN = "storefront.demo-storefront-secret";

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final String storefront;

  DemoSite(String serverUrl) {
    storefront = serverUrl + "/api/v1/storefront";
  }

  /**
   * Sends a message about orders.
   *
   * @param path below the orders of the site; empty for a new one
   * @return the status and body of the response
   */
  ObjectNode post(String path, JsonNode message) throws IOException, InterruptedException {
    return call("/orders" + path, message);
  }

  /** As {@link #post}, below the whole interface for the site. */
  ObjectNode call(String path, JsonNode message) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(message.toString())));
  }

  /** What is there, below the whole interface for the site. */
  ObjectNode get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  /** Sends a file, below the whole interface for the site. */
  ObjectNode upload(String path, byte[] bytes) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  /** A file that is there. */
  HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(storefront + path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + TOKEN);
  }

  private ObjectNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    ObjectNode answer =
        RoutingHttpServer.JSON.createObjectNode().put("status", response.statusCode());
    return answer.set("body", parsed(response.body()));
  }

  private static JsonNode parsed(String body) {
    try {
      return RoutingHttpServer.JSON.readTree(body);
    } catch (IOException e) {
      return RoutingHttpServer.JSON.getNodeFactory().textNode(body);
    }
  }
}
