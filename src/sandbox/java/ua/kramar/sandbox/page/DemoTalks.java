package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/**
 * The conversations in a buyer's cabinet on the marketplace's site: what the page asks is asked of
 * the server in the name of the site.
 */
final class DemoTalks {

  private final DemoSite site;

  DemoTalks(DemoSite site) {
    this.site = site;
  }

  void addTo(RoutingHttpServer page) {
    new DemoFiles(site).addTo(page);
    page.on("GET", "/buyers/{account}/conversations", this::conversations)
        .on("GET", "/buyers/{account}/conversations/{id}/messages", this::messages)
        .on("POST", "/buyers/{account}/conversations/{id}/messages", this::write)
        .on("POST", "/buyers/{account}/conversations/{id}/read", this::read)
        .on("POST", "/buyers/{account}/orders/{number}/messages", this::askAboutOrder)
        .on("POST", "/buyers/{account}/questions", this::askShop);
  }

  private Answer conversations(Request request) throws IOException, InterruptedException {
    return passed(site.get(buyer(request) + "/conversations?limit=100"));
  }

  private Answer messages(Request request) throws IOException, InterruptedException {
    return passed(site.get(conversation(request) + "/messages?limit=100"));
  }

  private Answer write(Request request) throws IOException, InterruptedException {
    return passed(site.call(conversation(request) + "/messages", text(request)));
  }

  private Answer read(Request request) throws IOException, InterruptedException {
    return passed(
        site.call(conversation(request) + "/read", RoutingHttpServer.JSON.createObjectNode()));
  }

  private Answer askAboutOrder(Request request) throws IOException, InterruptedException {
    return passed(
        site.call(
            "/orders/" + segment(request, "number") + "/messages",
            text(request).put("account", request.variable("account"))));
  }

  private Answer askShop(Request request) throws IOException, InterruptedException {
    JsonNode asked = request.json();
    ObjectNode question = text(request).put("sku", asked.path("sku").asText(null));
    question.set("buyer", asker(request));
    return passed(
        site.call(
            "/sellers/"
                + URLEncoder.encode(asked.path("seller").asText(), StandardCharsets.UTF_8)
                + "/questions",
            question));
  }

  /** Who asks without having ordered. */
  static ObjectNode asker(Request request) {
    return RoutingHttpServer.JSON
        .createObjectNode()
        .put("account", request.variable("account"))
        .put("surname", "Шевчук")
        .put("name", "Оксана")
        .put("email", "oksana.shevchuk@example.com");
  }

  /** With the files that were uploaded for it. */
  private static ObjectNode text(Request request) throws IOException {
    ObjectNode text =
        RoutingHttpServer.JSON.createObjectNode().put("text", request.json().path("text").asText());
    text.set("attachments", request.json().withArray("attachments"));
    return text;
  }

  private static String conversation(Request request) {
    return buyer(request) + "/conversations/" + segment(request, "id");
  }

  static String buyer(Request request) {
    return "/buyers/" + segment(request, "account");
  }

  /** A blank in a path is not a plus. */
  static String segment(Request request, String name) {
    return URLEncoder.encode(request.variable(name), StandardCharsets.UTF_8).replace("+", "%20");
  }

  static Answer passed(ObjectNode answer) throws IOException {
    return Answer.json(
        answer.path("status").asInt(),
        answer.path("body").isMissingNode() ? Map.of() : answer.path("body"));
  }
}
