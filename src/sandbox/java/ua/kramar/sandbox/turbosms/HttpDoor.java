package ua.kramar.sandbox.turbosms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/**
 * The HTTP interface: JSON, status 200 always, a code in the answer and one for each recipient. A
 * request with a known {@code sequence_id} is answered as the first one was, and not carried out.
 */
record HttpDoor(Phones phones) {

  private static final int OK = 0;
  private static final int ACCEPTED = 800;

  void addTo(RoutingHttpServer gateway) {
    gateway
        .on("POST", "/message/ping.json", request -> envelope(1, "PONG"))
        .on("POST", "/message/send.json", this::send)
        .on("POST", "/message/status.json", this::status);
  }

  private Answer send(Request request) throws IOException, InterruptedException {
    if (!TurboSmsSimulator.BEARER.equals(request.header("Authorization"))) {
      return envelope(104, "REQUIRED_TOKEN_INVALID");
    }
    JsonNode body = request.json();
    JsonNode recipients = body.path("recipients");
    if (recipients.isEmpty()) {
      return envelope(202, "REQUIRED_RECIPIENTS");
    }
    if (body.path("sms").isMissingNode() && body.path("viber").isMissingNode()) {
      return envelope(203, "REQUIRED_CONTENT");
    }
    String first = recipients.path(0).asText();
    if (phones.takeHtml(first)) {
      return TurboSmsSimulator.PAGE;
    }
    Thread.sleep(phones.of(first).millis());
    ObjectNode answer = RoutingHttpServer.JSON.createObjectNode();
    ArrayNode results = answer.putArray("response_result");
    for (JsonNode recipient : recipients) {
      results.add(result(recipient.asText(), body));
    }
    answer.put("response_code", ACCEPTED).put("response_status", "SUCCESS_MESSAGE_ACCEPTED");
    if (phones.takeLost(first)) {
      throw new RoutingHttpServer.NoAnswer();
    }
    return Answer.json(answer);
  }

  private ObjectNode result(String to, JsonNode body) {
    ObjectNode result = RoutingHttpServer.JSON.createObjectNode().put("phone", to);
    String sequence = body.path("sequence_id").asText("");
    Optional<SentMessage> before = phones.ofSequence(sequence, to);
    if (before.isPresent()) {
      return accepted(result, before.get());
    }
    if (phones.of(to).refused()) {
      return refused(result, 404, "NOT_ALLOWED_RECIPIENT_STOP_LIST");
    }
    boolean transactional = body.path("viber").path("is_transactional").asInt(0) == 1;
    if (transactional && !phones.of(to).template()) {
      return refused(result, 416, "NOT_ALLOWED_MESSAGE_TRANSACTIONAL_TEMPLATE");
    }
    JsonNode viber = body.path("viber");
    JsonNode sms = body.path("sms");
    return accepted(
        result,
        phones.carryOut(
            new Phones.Wish(
                to,
                viber.path("sender").textValue(),
                sms.path("sender").textValue(),
                viber.path("text").textValue(),
                sms.path("text").textValue(),
                "http",
                sequence)));
  }

  private static ObjectNode accepted(ObjectNode result, SentMessage message) {
    return result
        .put("response_code", OK)
        .put("message_id", message.id())
        .put("response_status", "OK");
  }

  private static ObjectNode refused(ObjectNode result, int code, String status) {
    return result.put("response_code", code).putNull("message_id").put("response_status", status);
  }

  private Answer status(Request request) throws IOException {
    ObjectNode answer = RoutingHttpServer.JSON.createObjectNode();
    ArrayNode results = answer.putArray("response_result");
    for (JsonNode id : request.json().path("messages")) {
      Optional<SentMessage> message = phones.find(id.asText());
      ObjectNode result = results.addObject().put("message_id", id.asText());
      if (message.isPresent()) {
        result
            .put("response_code", OK)
            .put("response_status", "OK")
            .put("recipient", message.get().to().substring(1))
            .put("sent", message.get().at())
            .put("updated", message.get().at())
            .put("status", capital(phones.report(message.get())))
            .put("type", message.get().channel().equals("SMS") ? "sms" : "viber")
            .putNull("rejected_status")
            .putNull("click_time");
      } else {
        result.put("response_code", 406).put("response_status", "NOT_ALLOWED_MESSAGE_ID");
      }
    }
    answer.put("response_code", OK).put("response_status", "OK");
    return Answer.json(answer);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Answer envelope(int code, String status) throws IOException {
    ObjectNode answer = RoutingHttpServer.JSON.createObjectNode();
    return Answer.json(
        answer
            .put("response_code", code)
            .put("response_status", status)
            .putNull("response_result"));
  }
}
