package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** An agent of the marketplace's call centre, who makes the next call that is due. */
final class DemoAgent {

  private static final String TOKEN = "call-center.demo-call-center-secret";
  private static final Pattern DISPOSITION = Pattern.compile("[A-Z_]{1,40}");

  private static final String ENVELOPE =
      "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
          + " xmlns=\"https://kramar.ua/soap/call-center/v1\"><s:Body>%s</s:Body></s:Envelope>";

  private static final String FETCH = "<fetchCallbacks><agentId>sandbox</agentId></fetchCallbacks>";

  private static final String OPEN =
      "<openCallback><callbackId>%s</callbackId><agentId>sandbox</agentId><fence>%s</fence><reason>CALL</reason></openCallback>";

  private static final String REPORT =
      "<reportCallResult><sourceSystem>sandbox</sourceSystem><externalId>%s</externalId>"
          + "<callbackId>%s</callbackId><fence>%s</fence><disposition>%s</disposition></reportCallResult>";

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI service;

  DemoAgent(String serverUrl) {
    service = URI.create(serverUrl + "/soap/call-center");
  }

  void addTo(RoutingHttpServer page) {
    page.on("POST", "/calls", this::call);
  }

  /** Takes the next call, looks whom to call, and tells what came of it. */
  private Answer call(Request request) throws IOException, InterruptedException {
    String disposition = request.json().path("disposition").asText();
    if (!DISPOSITION.matcher(disposition).matches()) {
      return Answer.error(400, "disposition is missing");
    }
    ObjectNode called = RoutingHttpServer.JSON.createObjectNode();
    String taken = ask(FETCH);
    Optional<String> id = found("callbackId", taken);
    if (id.isPresent()) {
      String fence = found("fence", taken).orElseThrow();
      String person = ask(OPEN.formatted(id.get(), fence));
      String told = ask(REPORT.formatted(UUID.randomUUID(), id.get(), fence, disposition));
      called
          .put("callback", id.get())
          .put("seller", found("seller", taken).orElse(null))
          .put("order", found("orderNumber", taken).orElse(null))
          .put("about", found("about", taken).orElse(null))
          .put("phone", found("phone", person).orElse(null))
          .put("state", found("state", told).orElse(null))
          .put("status", found("id", told).orElse(null));
    }
    return Answer.json(called);
  }

  private String ask(String message) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service)
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(ENVELOPE.formatted(message)))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("refused: " + found("message", response.body()).orElse("no fault"));
    }
    return response.body();
  }

  private static Optional<String> found(String element, String answer) {
    Matcher value = Pattern.compile("<(?:\\w+:)?" + element + ">([^<]*)<").matcher(answer);
    return value.find() ? Optional.of(value.group(1)) : Optional.empty();
  }
}
