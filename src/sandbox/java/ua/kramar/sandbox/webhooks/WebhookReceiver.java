package ua.kramar.sandbox.webhooks;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;
import ua.kramar.sandbox.partner.Partner;

/**
 * Receives webhooks at {@code /hooks/<name>}, any number of receivers by name. Each checks
 * signatures once it knows a secret or a public key, and answers as it is told.
 */
public final class WebhookReceiver implements Partner {

  private final Inboxes inboxes;
  private RoutingHttpServer web;

  public WebhookReceiver(Clock clock) {
    inboxes = new Inboxes(clock);
  }

  @Override
  public String name() {
    return "webhooks";
  }

  @Override
  public int defaultPort() {
    return 8094;
  }

  @Override
  public void start(int port) throws IOException {
    web = new RoutingHttpServer("webhooks", port);
    web.on("POST", "/hooks/{name}", this::receive).start();
  }

  @Override
  public Map<String, String> serverSettings() {
    return Map.of("KRAMAR_OUTBOUND_EXEMPT", "localhost:" + web.port());
  }

  /**
   * The receivers, what has come to them ({@code ?to=} one of them, {@code &after=} a number), and
   * how they answer.
   */
  @Override
  public void addRoutes(RoutingHttpServer page) {
    page.on("GET", "/webhooks", request -> Answer.json(Map.of("url", url())))
        .on("GET", "/webhooks/received", this::received)
        .on("PUT", "/webhooks/{name}", this::change);
  }

  private Answer received(Request request) throws IOException {
    long after = Long.parseLong(request.query().getOrDefault("after", "0"));
    return Answer.json(inboxes.after(after, request.query().get("to")));
  }

  private Answer change(Request request) throws IOException {
    return Answer.json(inboxes.change(request.variable("name"), request.json()));
  }

  /** Where receivers are, with a slash at the end. */
  public String url() {
    return "http://localhost:" + web.port() + "/hooks/";
  }

  private Answer receive(Request request) throws IOException, InterruptedException {
    String name = request.variable("name");
    Behaviour behaviour = inboxes.of(name);
    inboxes.add(name, request, behaviour);
    TimeUnit.MILLISECONDS.sleep(behaviour.millis());
    if (behaviour.html()) {
      return new Answer(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>");
    }
    int status = behaviour.statusFor(request.body());
    return new Answer(
        status,
        "text/plain; charset=utf-8",
        status < 300 ? "" : "Not now: " + status,
        behaviour.headers());
  }

  @Override
  public void close() {
    web.close();
  }
}
