package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** The marketplace's call centre, which registers appeals of buyers over SOAP. */
final class DemoAppeals {

  private static final String MESSAGE =
      """
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="https://kramar.ua/soap/call-center/v1"><s:Body><registerAppeal>
        <sourceSystem>sandbox</sourceSystem><externalId>%s</externalId><seller>%s</seller>%s
        <requestType>%d</requestType><sendingType>2</sendingType><channel>%s</channel>
        <customer><surname>Бондар</surname><name>Марія</name><phone>+380501112233</phone></customer><text>%s</text>
      </registerAppeal></s:Body></s:Envelope>
      """;

  private static final Pattern NUMBER = Pattern.compile("appealNumber>(\\d+)<");

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI address;

  DemoAppeals(String serverUrl) {
    address = URI.create(serverUrl + "/soap/call-center");
  }

  void addTo(RoutingHttpServer page) {
    page.on("POST", "/appeals", this::register);
  }

  /**
   * The body has the shop's code as seller, requestType from 1 to 7, HOTLINE or CHAT as channel,
   * text, and the number of an order if there is one. The answer has the number of the appeal, or
   * what the server said.
   */
  private Answer register(Request request) throws IOException, InterruptedException {
    JsonNode said = request.json();
    String order = said.path("order").asText("");
    String message =
        MESSAGE.formatted(
            UUID.randomUUID(),
            escaped(said.path("seller").asText("zatyshok")),
            order.isBlank() ? "" : "<orderNumber>" + escaped(order) + "</orderNumber>",
            said.path("requestType").asInt(1),
            escaped(said.path("channel").asText("HOTLINE")),
            escaped(said.path("text").asText()));
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer call-center.demo-call-center-secret")
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    Matcher number = NUMBER.matcher(response.body());
    return number.find()
        ? Answer.json(201, Map.of("appeal", number.group(1)))
        : Answer.json(422, Map.of("detail", response.body()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
