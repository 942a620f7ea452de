package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** The files in a buyer's cabinet; between page and sandbox they are in Base64. */
final class DemoFiles {

  private final DemoSite site;

  DemoFiles(DemoSite site) {
    this.site = site;
  }

  void addTo(RoutingHttpServer page) {
    page.on("POST", "/buyers/{account}/shops/{shop}/files", this::upload)
        .on("GET", "/buyers/{account}/files/{id}", this::read);
  }

  private Answer upload(Request request) throws IOException, InterruptedException {
    JsonNode file = request.json();
    JsonNode answer =
        site.upload(
            "/buyers/%s/shops/%s/attachments?name=%s"
                .formatted(
                    segment(request.variable("account")),
                    segment(request.variable("shop")),
                    segment(file.path("name").asText("file"))),
            Base64.getDecoder().decode(file.path("bytes").asText()));
    return Answer.json(answer.path("status").asInt(), answer.path("body"));
  }

  private Answer read(Request request) throws IOException, InterruptedException {
    HttpResponse<byte[]> file =
        site.file(
            "/buyers/%s/attachments/%s"
                .formatted(segment(request.variable("account")), segment(request.variable("id"))));
    return Answer.json(
        file.statusCode(),
        Map.of(
            "type",
            file.headers().firstValue("Content-Type").orElse("application/octet-stream"),
            "bytes",
            Base64.getEncoder().encodeToString(file.body())));
  }

  /** A blank in a path is not a plus. */
  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
