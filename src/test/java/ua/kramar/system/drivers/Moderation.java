package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What operators do about held texts. */
public final class Moderation {

  public static final String MESSAGES = "/operator/messages";
  public static final String QUESTIONS = "/operator/product-questions";

  private Moderation() {}

  /** The held text with the id; empty when none is held. */
  public static Optional<JsonNode> held(String list, String id) {
    String after = "";
    while (true) {
      JsonNode page = Operator.caller().get(list + "?limit=100" + after).expecting(200).json();
      Optional<JsonNode> found =
          Answer.elements(page.path("items")).stream()
              .filter(item -> item.path("id").asText().equals(id))
              .findFirst();
      if (found.isPresent() || page.path("next").isNull()) {
        return found;
      }
      after = "&after=" + page.path("next").asText();
    }
  }

  public static Answer pass(String list, String id) {
    return decide(list, id, Answer.JSON.createObjectNode().put("pass", true));
  }

  public static Answer reject(String list, String id, String rule, String comment) {
    return decide(
        list,
        id,
        Answer.JSON
            .createObjectNode()
            .put("pass", false)
            .put("rule", rule)
            .put("comment", comment));
  }

  public static Answer decide(String list, String id, ObjectNode decision) {
    return Operator.caller().post(list + "/" + id + "/decision", decision);
  }
}
