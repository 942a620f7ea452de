package ua.kramar.sandbox.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;
import ua.kramar.sandbox.partner.Partner;

/** The control interface of the sandbox: a page for people, and its JSON for tests. */
public final class SandboxPage implements AutoCloseable {

  private final DemoBuyers buyers;
  private final DemoPayments payments;
  private final RoutingHttpServer web;

  private SandboxPage(
      int port, String serverUrl, List<Partner> partners, DemoShops.Database database)
      throws IOException {
    DemoSite site = new DemoSite(serverUrl);
    payments = new DemoPayments(site);
    buyers = new DemoBuyers(site, payments);
    String page = page("/sandbox-page.html", serverUrl);
    String buyer = page("/sandbox-buyer.html", serverUrl);
    web =
        new RoutingHttpServer("sandbox-page", port)
            .on("GET", "/", request -> new Answer(200, "text/html; charset=utf-8", page))
            .on("GET", "/buyer", request -> new Answer(200, "text/html; charset=utf-8", buyer))
            .on("GET", "/favicon.ico", request -> new Answer(204, "image/x-icon", ""))
            .on("POST", "/orders", this::order)
            .on("POST", "/payments", this::pay);
    partners.forEach(partner -> partner.addRoutes(web));
    new DemoShops(database).addTo(web);
    new DueParcels(database).addTo(web);
    new DemoTalks(site).addTo(web);
    new DemoQuestions(site).addTo(web);
    new DemoReturns(site).addTo(web);
    new DemoAppeals(serverUrl).addTo(web);
    new DemoAgent(serverUrl).addTo(web);
    web.start();
  }

  public static SandboxPage start(
      int port, String serverUrl, List<Partner> partners, DemoShops.Database database)
      throws IOException {
    return new SandboxPage(port, serverUrl, partners, database);
  }

  public String url() {
    return "http://localhost:" + web.port();
  }

  private static String page(String name, String serverUrl) throws IOException {
    try (InputStream page = SandboxPage.class.getResourceAsStream(name)) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{{server}}", serverUrl);
    }
  }

  private Answer order(Request request) throws IOException, InterruptedException {
    return Answer.json(buyers.order(request.json().path("count").asInt(1)));
  }

  private Answer pay(Request request) throws IOException, InterruptedException {
    return Answer.json(payments.report(request.json()));
  }

  @Override
  public void close() {
    web.close();
  }
}
