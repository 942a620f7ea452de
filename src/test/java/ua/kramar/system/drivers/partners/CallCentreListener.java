package ua.kramar.system.drivers.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestEnvironment;

/**
 * The sandbox's own service of the call centre: what it was told about a shop, and how it behaves
 * to messages about it.
 *
 * @param seller the short name of the shop
 */
public record CallCentreListener(String seller) {

  /** The name of a system that is told. */
  public static final String SYSTEM = "sandbox";

  /** Another one, at the same address. */
  public static final String OTHER_SYSTEM = "second desk";

  /** All messages, also those that were not done. */
  public List<JsonNode> messages() {
    return Answer.elements(
        Caller.anonymous()
            .get(TestEnvironment.sandbox("/call-center/told?seller=" + seller))
            .expecting(200)
            .json());
  }

  /** What was done, in that order. */
  public List<JsonNode> done() {
    return messages().stream()
        .filter(message -> message.path("number").asLong() > 0)
        .sorted(Comparator.comparing(message -> message.path("number").asLong()))
        .toList();
  }

  /** What was done, as soon as there is so much. */
  public List<JsonNode> await(int count) {
    return Eventually.get(
        count + " messages about " + seller, this::done, done -> done.size() >= count);
  }

  /** A message, as soon as it has come, done or not. */
  public JsonNode awaitRequest() {
    return Eventually.get(
            "a message about " + seller, this::messages, messages -> !messages.isEmpty())
        .get(0);
  }

  /**
   * How it behaves from now on.
   *
   * @param how as in the sandbox's Mood
   * @param times for so many messages; -1 for all
   */
  public void behaves(String how, int times) {
    ObjectNode mood = Answer.JSON.createObjectNode().put("how", how).put("times", times);
    Caller.anonymous()
        .send(
            "PUT",
            TestEnvironment.sandbox("/call-center/shops/" + seller),
            "application/json",
            mood.toString())
        .expecting(200);
  }
}
