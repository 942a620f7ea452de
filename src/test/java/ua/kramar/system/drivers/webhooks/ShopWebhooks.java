package ua.kramar.system.drivers.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Talk;

/** The webhooks of a shop, as its owner works with them. */
public record ShopWebhooks(Caller caller) {

  /**
   * An endpoint that wants events of these types.
   *
   * @param types none for all
   */
  public static ObjectNode webhook(String url, String... types) {
    ObjectNode webhook = Answer.JSON.createObjectNode();
    webhook.put("name", "ERP").put("url", url).put("body", "FULL");
    for (String type : types) {
      webhook.withArray("eventTypes").add(type);
    }
    return webhook;
  }

  public Answer tryToMake(String key, ObjectNode webhook) {
    return caller.with("Idempotency-Key", key).post("/webhooks", webhook);
  }

  public Answer tryToMake(ObjectNode webhook) {
    return tryToMake(Talk.key(), webhook);
  }

  /** Makes an endpoint and returns it, with its secret. */
  public JsonNode make(ObjectNode webhook) {
    return tryToMake(webhook).expecting(201).json();
  }

  /** Makes an endpoint and returns its id. */
  public String made(String url, String... types) {
    return make(webhook(url, types)).at("/webhook/id").asText();
  }

  public JsonNode get(String id) {
    return caller.get("/webhooks/" + id).expecting(200).json();
  }

  public Answer tryToChange(String id, String version, ObjectNode webhook) {
    return caller.with("If-Match", version).put("/webhooks/" + id, webhook);
  }

  public JsonNode setState(String id, String state) {
    return caller
        .with("If-Match", "*")
        .put("/webhooks/" + id + "/state", Answer.JSON.createObjectNode().put("state", state))
        .expecting(200)
        .json();
  }

  public Answer tryToRemove(String id, String version) {
    return caller.with("If-Match", version).delete("/webhooks/" + id);
  }

  public Answer tryToRotate(String id, String key, String scheme, boolean keepPrevious) {
    return caller
        .with("Idempotency-Key", key)
        .post(
            "/webhooks/" + id + "/secrets",
            Answer.JSON
                .createObjectNode()
                .put("signature", scheme)
                .put("keepPrevious", keepPrevious));
  }

  public Answer tryToTest(String id) {
    return caller
        .with("Idempotency-Key", Talk.key())
        .post("/webhooks/" + id + "/test", Answer.JSON.createObjectNode());
  }

  /** The newest first. */
  public List<JsonNode> deliveries(String id) {
    return Answer.elements(
        caller.get("/webhooks/" + id + "/deliveries").expecting(200).json().path("items"));
  }

  public JsonNode delivery(String id, String delivery) {
    return caller
        .get("/webhooks/" + id + "/deliveries/" + delivery)
        .expecting(200)
        .json()
        .path("delivery");
  }

  /** The delivery as soon as it is in the state. */
  public JsonNode await(String id, String delivery, String state) {
    return Eventually.get(
        "delivery in state " + state,
        () -> delivery(id, delivery),
        each -> each.path("state").asText().equals(state));
  }

  /** The only delivery, as soon as it was tried so often. */
  public JsonNode awaitTried(String id, int attempts) {
    return Eventually.get(
            attempts + " attempts",
            () -> deliveries(id),
            all -> all.size() == 1 && all.get(0).path("log").size() >= attempts)
        .get(0);
  }

  public Answer tryTo(String act, String id, String delivery) {
    return caller.post(
        "/webhooks/" + id + "/deliveries/" + delivery + "/" + act, Answer.JSON.createObjectNode());
  }
}
