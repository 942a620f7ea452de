package ua.kramar.system.drivers.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestEnvironment;
import ua.kramar.system.drivers.UniqueValues;

/** A system of a shop that receives webhooks, in the sandbox. */
public record HookReceiver(String name) {

  public static HookReceiver fresh() {
    return new HookReceiver("r-" + UniqueValues.code());
  }

  public String url() {
    return Caller.anonymous()
            .get(TestEnvironment.sandbox("/webhooks"))
            .expecting(200)
            .json()
            .path("url")
            .asText()
        + name;
  }

  /** What has come, in the order of arrival. */
  public List<JsonNode> received() {
    return Answer.elements(
        Caller.anonymous()
            .get(TestEnvironment.sandbox("/webhooks/received?to=" + name))
            .expecting(200)
            .json());
  }

  /** What has come, as soon as there is so much. */
  public List<JsonNode> await(int count) {
    return Eventually.get(
        count + " webhooks to " + name, this::received, received -> received.size() >= count);
  }

  /**
   * From now on it answers so.
   *
   * @param order status, millis, html, retryAfter, location, secrets: as in the sandbox's Behaviour
   */
  public HookReceiver answers(ObjectNode order) {
    Caller.anonymous()
        .send(
            "PUT",
            TestEnvironment.sandbox("/webhooks/" + name),
            "application/json",
            order.toString())
        .expecting(200);
    return this;
  }

  public HookReceiver answers(int status) {
    return answers(Answer.JSON.createObjectNode().put("status", status));
  }

  /** From now on it checks signatures with these. */
  public HookReceiver knows(String... secrets) {
    ObjectNode order = Answer.JSON.createObjectNode();
    for (String secret : secrets) {
      order.withArray("secrets").add(secret);
    }
    return answers(order);
  }
}
