package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** The returns in a buyer's cabinet on the marketplace's site. */
final class DemoReturns {

  private final DemoSite site;

  DemoReturns(DemoSite site) {
    this.site = site;
  }

  void addTo(RoutingHttpServer page) {
    page.on("GET", "/buyers/{account}/orders/{number}/returns", this::returns)
        .on("POST", "/buyers/{account}/orders/{number}/returns", this::ask);
  }

  private Answer returns(Request request) throws IOException, InterruptedException {
    return DemoTalks.passed(
        site.get(
            DemoTalks.buyer(request)
                + "/orders/"
                + DemoTalks.segment(request, "number")
                + "/returns"));
  }

  /** The body has sku, quantity, reason by its code, and a comment if there is one. */
  private Answer ask(Request request) throws IOException, InterruptedException {
    JsonNode said = request.json();
    ObjectNode asked =
        RoutingHttpServer.JSON
            .createObjectNode()
            .put("account", request.variable("account"))
            .put("reason", said.path("reason").asText())
            .put("comment", said.path("comment").asText(null));
    asked
        .putArray("lines")
        .addObject()
        .put("sku", said.path("sku").asText())
        .put("quantity", said.path("quantity").asInt());
    return DemoTalks.passed(
        site.call("/orders/" + DemoTalks.segment(request, "number") + "/returns", asked));
  }
}
