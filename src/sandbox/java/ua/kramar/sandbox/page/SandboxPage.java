package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;
import ua.kramar.sandbox.mail.Mail;
import ua.kramar.sandbox.mail.MailCatcher;
import ua.kramar.sandbox.novaposhta.NovaPoshtaSimulator;
import ua.kramar.sandbox.novaposhta.ParcelStatus;
import ua.kramar.sandbox.novaposhta.SimulatedParcel;

/**
 * The outside world to look at and to play with: a page for people, and the JSON that it lives on
 * for tests.
 */
public final class SandboxPage implements AutoCloseable {

  private final MailCatcher mail;
  private final NovaPoshtaSimulator carrier;
  private final DemoBuyers shoppers;
  private final RoutingHttpServer web;

  private SandboxPage(int port, String serverUrl, MailCatcher mail, NovaPoshtaSimulator carrier)
      throws IOException {
    this.mail = mail;
    this.carrier = carrier;
    this.shoppers = new DemoBuyers(serverUrl);
    String page = page(serverUrl);
    web =
        new RoutingHttpServer("sandbox-page", port)
            .on("GET", "/", request -> new Answer(200, "text/html; charset=utf-8", page))
            .on("GET", "/favicon.ico", request -> new Answer(204, "image/x-icon", ""))
            .on("GET", "/mails", this::mails)
            .on("GET", "/mails/{id}", this::mail)
            .on("GET", "/smtp", request -> smtp())
            .on("POST", "/smtp/stop", this::stopMail)
            .on("POST", "/smtp/start", this::startMail)
            .on("POST", "/smtp/failures", this::refuseMail)
            .on("DELETE", "/smtp/failures", this::refuseNoMail)
            .on("GET", "/nova-poshta/parcels", request -> Answer.json(parcels()))
            .on("PUT", "/nova-poshta/parcels/{waybill}", this::moveParcel)
            .on("POST", "/nova-poshta/parcels/{waybill}/next", this::moveParcelOn)
            .on("POST", "/nova-poshta/failures", this::failCarrier)
            .on("DELETE", "/nova-poshta/failures", this::healCarrier)
            .on("GET", "/nova-poshta/requests", request -> Answer.json(requests()))
            .on("POST", "/orders", this::order)
            .start();
  }

  public static SandboxPage start(
      int port, String serverUrl, MailCatcher mail, NovaPoshtaSimulator carrier)
      throws IOException {
    return new SandboxPage(port, serverUrl, mail, carrier);
  }

  public String url() {
    return "http://localhost:" + web.port();
  }

  private static String page(String serverUrl) throws IOException {
    try (InputStream page = SandboxPage.class.getResourceAsStream("/sandbox-page.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{{server}}", serverUrl);
    }
  }

  /** The query's to is a part of the recipients, its after an id. */
  private Answer mails(Request request) throws IOException {
    String to = request.query().getOrDefault("to", "");
    long after = Long.parseLong(request.query().getOrDefault("after", "0"));
    List<Mail> found =
        mail.mails().stream().filter(each -> each.id() > after && each.to().contains(to)).toList();
    return Answer.json(found);
  }

  private Answer mail(Request request) throws IOException {
    long id = Long.parseLong(request.variable("id"));
    for (Mail each : mail.mails()) {
      if (each.id() == id) {
        return Answer.json(each);
      }
    }
    return Answer.error(404, "There is no mail " + id);
  }

  private Answer smtp() throws IOException {
    return Answer.json(Map.of("listening", mail.isListening()));
  }

  private Answer stopMail(Request request) throws IOException {
    mail.stop();
    return smtp();
  }

  private Answer startMail(Request request) throws IOException {
    mail.start();
    return smtp();
  }

  private Answer refuseMail(Request request) throws IOException {
    JsonNode order = request.json();
    mail.refuse(
        order.path("reply").asText("451 4.3.0 Try again later"), order.path("count").asInt(1));
    return smtp();
  }

  private Answer refuseNoMail(Request request) throws IOException {
    mail.refuseNoMore();
    return smtp();
  }

  private Answer moveParcel(Request request) throws IOException {
    return Answer.json(parcel(carrier.move(request.variable("waybill"), request.json())));
  }

  private Answer moveParcelOn(Request request) throws IOException {
    var moved = carrier.moveOn(request.variable("waybill"));
    return moved.isPresent()
        ? Answer.json(parcel(moved.get()))
        : Answer.error(409, "The parcel is unknown, or its way ends here");
  }

  private ArrayNode parcels() {
    ArrayNode parcels = RoutingHttpServer.JSON.createArrayNode();
    carrier.parcels().forEach(each -> parcels.add(parcel(each)));
    return parcels;
  }

  private static ObjectNode parcel(SimulatedParcel parcel) {
    ObjectNode node = RoutingHttpServer.JSON.createObjectNode();
    node.put("waybill", parcel.waybill());
    put(node, parcel.last());
    node.put("next", ParcelStatus.next(parcel.last().code()).orElse(null));
    ArrayNode history = node.putArray("history");
    parcel.history().forEach(step -> put(history.addObject(), step));
    return node;
  }

  private static void put(ObjectNode node, SimulatedParcel.Step step) {
    node.put("code", step.code()).put("text", step.text()).put("at", step.at().toString());
  }

  private Answer failCarrier(Request request) throws IOException {
    return Answer.json(Map.of("ordered", carrier.failures().order(request.json())));
  }

  private Answer healCarrier(Request request) throws IOException {
    carrier.failures().forget();
    return Answer.json(Map.of("ordered", 0));
  }

  private ArrayNode requests() {
    ArrayNode requests = RoutingHttpServer.JSON.createArrayNode();
    for (NovaPoshtaSimulator.ReceivedRequest asked : carrier.requests()) {
      ObjectNode node = requests.addObject();
      node.put("at", asked.at().toString());
      node.put("modelName", asked.modelName()).put("calledMethod", asked.calledMethod());
      ArrayNode documents = node.putArray("documents");
      asked.documents().forEach(documents::add);
    }
    return requests;
  }

  private Answer order(Request request) throws IOException, InterruptedException {
    return Answer.json(shoppers.order(request.json().path("count").asInt(1)));
  }

  @Override
  public void close() {
    web.close();
  }
}
