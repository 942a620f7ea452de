package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;
import ua.kramar.sandbox.http.RoutingHttpServer;

/** What the marketplace's site reports about the payments of orders. */
final class DemoPayments {

  private final DemoSite site;

  DemoPayments(DemoSite site) {
    this.site = site;
  }

  /**
   * Reports a payment as the page asks for it.
   *
   * @param wanted has the order's number, the state and the amount in hryvnias
   * @return the status and body of the response
   */
  ObjectNode report(JsonNode wanted) throws IOException, InterruptedException {
    String number = wanted.path("order").asText();
    if (!number.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("order is a number");
    }
    return report(number, wanted.path("state").asText(), wanted.path("amount").asText());
  }

  /** Pays the first of the orders that were just placed and are to be paid by card later. */
  void payOneOf(ArrayNode answers, ArrayNode placed) throws IOException, InterruptedException {
    for (int at = 0; at < placed.size(); at++) {
      JsonNode payment = placed.get(at).path("payment");
      String total = answers.get(at).at("/body/total/amount").asText();
      boolean later =
          payment.path("method").asText().equals("CARD") && !payment.path("paid").asBoolean();
      if (later && !total.isEmpty()) {
        report(answers.get(at).at("/body/number").asText(), "PAID", total);
        return;
      }
    }
  }

  private ObjectNode report(String number, String state, String amount)
      throws IOException, InterruptedException {
    ObjectNode report = RoutingHttpServer.JSON.createObjectNode().put("state", state);
    report.putObject("amount").put("amount", amount).put("currency", "UAH");
    report.put("externalId", "demo-" + UUID.randomUUID());
    return site.post("/" + number + "/payment", report);
  }
}
