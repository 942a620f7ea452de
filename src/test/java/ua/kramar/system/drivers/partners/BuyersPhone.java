package ua.kramar.system.drivers.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestEnvironment;

/**
 * A phone behind the sandbox's gateway: what is on it, and how it and the gateway behave for it.
 */
public record BuyersPhone(String number) {

  /** What has been sent to it, in the order of arrival. */
  public List<JsonNode> messages() {
    return Answer.elements(
        Caller.anonymous()
            .get(TestEnvironment.sandbox("/phones/messages?to=" + number.substring(1)))
            .expecting(200)
            .json());
  }

  /** The messages, as soon as there are so many. */
  public List<JsonNode> await(int count) {
    return Eventually.get(
        count + " messages to " + number, this::messages, messages -> messages.size() >= count);
  }

  /**
   * From now on it behaves so.
   *
   * @param order viber, template, refused, report, html, lost, millis: as in the sandbox's Phone
   */
  public void behaves(ObjectNode order) {
    Caller.anonymous()
        .send(
            "PUT",
            TestEnvironment.sandbox("/phones/" + number),
            "application/json",
            order.toString())
        .expecting(200);
  }

  public static ObjectNode order() {
    return Answer.JSON.createObjectNode();
  }
}
