package ua.kramar.sandbox.turbosms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;
import ua.kramar.sandbox.partner.Partner;

/**
 * Stands in for the gateway TurboSMS and the phones behind it: Viber by its HTTP interface, SMS by
 * the same or by its SOAP gateway.
 */
public final class TurboSmsSimulator implements Partner {

  static final String LOGIN = "kramar";
  static final String PASSWORD = "sandbox";
  static final String BEARER = "Bearer sandbox";

  /** What a proxy in front of the gateway says while that is away. */
  static final Answer PAGE = new Answer(200, "text/html", "<html><h1>502 Bad Gateway</h1></html>");

  private final Phones phones;
  private final SoapDoor soap;
  private RoutingHttpServer web;

  public TurboSmsSimulator(Clock clock) {
    phones = new Phones(clock);
    soap = new SoapDoor(phones);
  }

  @Override
  public String name() {
    return "turbosms";
  }

  @Override
  public int defaultPort() {
    return 8092;
  }

  @Override
  public void start(int port) throws IOException {
    web = new RoutingHttpServer("turbosms", port);
    new HttpDoor(phones).addTo(web);
    soap.addTo(web);
    web.start();
  }

  /**
   * SMS by the SOAP gateway and Viber by HTTP, so that both are used; a buyer's hours are not kept,
   * since people look at the sandbox at night too.
   */
  @Override
  public Map<String, String> serverSettings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("KRAMAR_SMS_GATEWAY", "turbosms-soap");
    settings.put("KRAMAR_SMS_URL", url());
    settings.put("KRAMAR_SMS_TOKEN", "sandbox");
    settings.put("KRAMAR_SMS_SOAP_URL", url() + "api/soap.html");
    settings.put("KRAMAR_SMS_LOGIN", LOGIN);
    settings.put("KRAMAR_SMS_PASSWORD", PASSWORD);
    settings.put("KRAMAR_SMS_SENDER", "KRAMAR");
    settings.put("KRAMAR_VIBER_SENDER", "KRAMAR");
    settings.put("KRAMAR_SMS_QUIET", "false");
    return settings;
  }

  /** The address, with a slash at the end. */
  public String url() {
    return "http://localhost:" + web.port() + "/";
  }

  @Override
  public void addRoutes(RoutingHttpServer page) {
    page.on("GET", "/phones", request -> new Answer(200, "text/html; charset=utf-8", page()))
        .on("GET", "/phones/messages", this::messages)
        .on("PUT", "/phones/{number}", this::change)
        .on("DELETE", "/phones/sessions", request -> forgetSessions());
  }

  /** The query's to is a part of the number, its after the number of a message. */
  private Answer messages(Request request) throws IOException {
    long after = Long.parseLong(request.query().getOrDefault("after", "0"));
    return Answer.json(phones.after(after, request.query().getOrDefault("to", "")));
  }

  private Answer change(Request request) throws IOException {
    return Answer.json(phones.change(request.variable("number"), request.json()));
  }

  private Answer forgetSessions() throws IOException {
    soap.forgetSessions();
    return Answer.json(Map.of("sessions", 0));
  }

  private static String page() throws IOException {
    try (InputStream page = TurboSmsSimulator.class.getResourceAsStream("/sandbox-phones.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    web.close();
  }
}
