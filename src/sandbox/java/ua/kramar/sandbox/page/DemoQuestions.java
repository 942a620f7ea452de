package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** The page of a product on the marketplace's site: its public questions, and a new one. */
final class DemoQuestions {

  private final DemoSite site;

  DemoQuestions(DemoSite site) {
    this.site = site;
  }

  void addTo(RoutingHttpServer page) {
    page.on("GET", "/offers/{seller}/{sku}/questions", this::shown)
        .on("GET", "/buyers/{account}/product-questions", this::own)
        .on("POST", "/buyers/{account}/product-questions", this::ask);
  }

  private Answer shown(Request request) throws IOException, InterruptedException {
    return DemoTalks.passed(
        site.get(
            "/sellers/"
                + DemoTalks.segment(request, "seller")
                + "/offers/"
                + DemoTalks.segment(request, "sku")
                + "/questions?limit=100"));
  }

  private Answer own(Request request) throws IOException, InterruptedException {
    return DemoTalks.passed(site.get(DemoTalks.buyer(request) + "/product-questions?limit=20"));
  }

  private Answer ask(Request request) throws IOException, InterruptedException {
    JsonNode asked = request.json();
    ObjectNode question =
        RoutingHttpServer.JSON
            .createObjectNode()
            .put("seller", asked.path("seller").asText())
            .put("sku", asked.path("sku").asText())
            .put("displayName", asked.path("displayName").asText())
            .put("text", asked.path("text").asText());
    question.set("buyer", DemoTalks.asker(request));
    return DemoTalks.passed(site.call("/product-questions", question));
  }
}
