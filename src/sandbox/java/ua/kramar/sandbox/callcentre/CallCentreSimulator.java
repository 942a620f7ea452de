package ua.kramar.sandbox.callcentre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;
import ua.kramar.sandbox.partner.Partner;

/**
 * Stands in for the call centre's own service. Two of its systems are told: {@code sandbox}, in
 * whose name the page registers appeals, and {@code second desk}.
 */
public final class CallCentreSimulator implements Partner {

  private static final String LOGIN = "kramar";

  /** With signs that settings encode. */
  private static final String PASSWORD = "sand:box 1%";

  private static final String ACCOUNT = LOGIN + ":sand%3Abox%201%25";

  private final Desk desk = new Desk();
  private final Clock clock;
  private RoutingHttpServer web;

  public CallCentreSimulator(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "callcentre";
  }

  @Override
  public int defaultPort() {
    return 8093;
  }

  @Override
  public void start(int port) throws IOException {
    web = new RoutingHttpServer("callcentre", port);
    String account =
        Base64.getEncoder()
            .encodeToString((LOGIN + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    new EventsDoor(desk, clock, "Basic " + account).addTo(web);
    web.start();
  }

  @Override
  public Map<String, String> serverSettings() {
    return Map.of(
        "KRAMAR_CALL_CENTER_SYSTEMS",
        "sandbox, second%20desk",
        "KRAMAR_CALL_CENTER_URLS",
        "sandbox=%1$s second%%20desk=%1$s".formatted(url()),
        "KRAMAR_CALL_CENTER_LOGINS",
        "sandbox=%1$s second%%20desk=%1$s".formatted(ACCOUNT));
  }

  /** The address of the service. */
  public String url() {
    return "http://localhost:" + web.port() + "/call-center-events";
  }

  @Override
  public void addRoutes(RoutingHttpServer page) {
    page.on("GET", "/call-center", request -> new Answer(200, "text/html; charset=utf-8", page()))
        .on("GET", "/call-center/told", this::told)
        .on("PUT", "/call-center/shops/{seller}", this::change);
  }

  private Answer told(Request request) throws IOException {
    return Answer.json(desk.of(request.query().getOrDefault("seller", "")));
  }

  private Answer change(Request request) throws IOException {
    Mood mood = Mood.of(request.json());
    desk.change(request.variable("seller"), mood);
    return Answer.json(mood);
  }

  private static String page() throws IOException {
    try (InputStream page =
        CallCentreSimulator.class.getResourceAsStream("/sandbox-call-center.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    web.close();
  }
}
