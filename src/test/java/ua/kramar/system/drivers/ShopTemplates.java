package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The templates of a shop's messages, as somebody of the shop works with them. */
public record ShopTemplates(Caller caller) {

  /** A template for orders in Ukrainian. */
  public static ObjectNode about(String name, String text) {
    return template("ORDER", "uk", name, text);
  }

  public static ObjectNode template(String kind, String language, String name, String text) {
    return Talk.text(text).put("kind", kind).put("language", language).put("name", name);
  }

  public Answer tryToAdd(ObjectNode template) {
    return tryToAdd(Talk.key(), template);
  }

  public Answer tryToAdd(String key, ObjectNode template) {
    return caller.with("Idempotency-Key", key).post("/templates", template);
  }

  /** Adds a template for orders and returns it. */
  public JsonNode add(String name, String text) {
    return tryToAdd(about(name, text)).expecting(201).json();
  }

  public Answer tryToChange(String id, int version, ObjectNode template) {
    return caller.with("If-Match", "\"" + version + "\"").put("/templates/" + id, template);
  }

  public Answer tryToRemove(String id, int version) {
    return caller.with("If-Match", "\"" + version + "\"").delete("/templates/" + id);
  }

  public JsonNode list(String query) {
    return caller.get("/templates?" + query).expecting(200).json();
  }

  /** The template with the values of a conversation. */
  public Answer filled(String conversation, String template) {
    return caller.get("/conversations/" + conversation + "/templates/" + template);
  }

  /** A text that was made of a template. */
  public static ObjectNode message(String text, String template) {
    return Talk.text(text).put("template", template);
  }

  public Answer writes(String conversation, String text, String template) {
    return caller
        .with("Idempotency-Key", Talk.key())
        .post("/conversations/" + conversation + "/messages", message(text, template));
  }
}
