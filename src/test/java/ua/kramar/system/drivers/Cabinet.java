package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The seller's cabinet: what a manager does with orders, over REST. */
public record Cabinet(Caller caller) {

  /** A token that has just been made. */
  public record Token(String id, String secret) {
    public String bearer() {
      return id + "." + secret;
    }
  }

  public static Cabinet signIn(String login, String password) {
    return new Cabinet(Caller.session(cookie(login, password)));
  }

  /** Name and value of the cookie of a new session. */
  public static String cookie(String login, String password) {
    String cookie = tryToSignIn(login, password).expecting(201).header("Set-Cookie");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  /** Signs in, again if the server has no processor for the password at the moment. */
  public static Answer tryToSignIn(String login, String password) {
    return Eventually.answered(() -> tryOnceToSignIn(login, password));
  }

  public static Answer tryOnceToSignIn(String login, String password) {
    ObjectNode credentials =
        Answer.JSON.createObjectNode().put("login", login).put("password", password);
    return Caller.anonymous().post("/session", credentials);
  }

  /** The same person; the requests carry this id. */
  public Cabinet correlated(String id) {
    return new Cabinet(caller.with("X-Correlation-Id", id));
  }

  public List<JsonNode> list() {
    return list("");
  }

  /** The orders of a list, by a query such as {@code view=new}. */
  public List<JsonNode> list(String query) {
    return Answer.elements(caller.get("/orders?" + query).expecting(200).json().path("items"));
  }

  public List<String> numbers(String query) {
    return list(query).stream().map(order -> order.path("number").asText()).toList();
  }

  /** All the shop's orders, however many pages they fill. */
  public List<String> allNumbers() {
    List<String> all = new ArrayList<>();
    JsonNode page = caller.get("/orders?limit=100").expecting(200).json();
    while (true) {
      page.path("items").forEach(order -> all.add(order.path("number").asText()));
      if (page.path("next").isNull()) {
        return all;
      }
      String next = "/orders?limit=100&after=" + page.path("next").asText();
      page = caller.get(next).expecting(200).json();
    }
  }

  /** The orders that a search for the text finds. */
  public List<String> search(String text) {
    return numbers("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  /** An order as it is now. */
  public JsonNode open(String number) {
    return caller.get("/orders/" + number).expecting(200).json();
  }

  public String etag(String number) {
    return caller.get("/orders/" + number).expecting(200).header("ETag");
  }

  public int status(String number) {
    return open(number).at("/status/id").asInt();
  }

  /** Moves the order from where the manager sees it now. */
  public JsonNode moves(String number, int status) {
    return tryToMove(number, etag(number), move(status)).expecting(200).json();
  }

  /** Moves the order and says why. */
  public JsonNode moves(String number, int status, String reason) {
    return tryToMove(number, etag(number), move(status).put("reason", reason))
        .expecting(200)
        .json();
  }

  /** Hands the order over to the carrier. */
  public JsonNode ships(String number, String waybill) {
    return tryToMove(number, etag(number), move(3).put("waybill", waybill)).expecting(200).json();
  }

  public Answer tryToMove(String number, String etag, ObjectNode move) {
    return caller.with("If-Match", etag).post("/orders/" + number + "/status", move);
  }

  public static ObjectNode move(int status) {
    return Answer.JSON.createObjectNode().put("status", status);
  }

  /** The end of an order of which these articles are missing. */
  public static ObjectNode outOfStock(String... missing) {
    ObjectNode move = move(42);
    ArrayNode named = move.putArray("missing");
    List.of(missing).forEach(named::add);
    return move;
  }

  public Answer assignWaybill(String number, String etag, String waybill) {
    return caller.with("If-Match", etag).put("/orders/" + number + "/waybill", waybill(waybill));
  }

  public static ObjectNode waybill(String waybill) {
    return Answer.JSON.createObjectNode().put("waybill", waybill);
  }

  /** Puts goods into a parcel of their own, as the manager sees the order now. */
  public Answer addParcel(String number, ObjectNode parcel) {
    return addParcel(number, etag(number), UUID.randomUUID().toString(), parcel);
  }

  public Answer addParcel(String number, String etag, String key, ObjectNode parcel) {
    return caller
        .with("If-Match", etag)
        .with("Idempotency-Key", key)
        .post("/orders/" + number + "/parcels", parcel);
  }

  public Answer changeParcel(String number, String etag, String parcel, ObjectNode change) {
    return caller.with("If-Match", etag).put("/orders/" + number + "/parcels/" + parcel, change);
  }

  public Answer removeParcel(String number, String etag, String parcel) {
    return caller.with("If-Match", etag).delete("/orders/" + number + "/parcels/" + parcel);
  }

  /** Sends the order in one parcel with another, as the manager sees it now. */
  public Answer joinShipment(String number, String other) {
    return joinShipment(number, etag(number), other);
  }

  public Answer joinShipment(String number, String etag, String other) {
    return caller
        .with("If-Match", etag)
        .put(
            "/orders/" + number + "/joint-shipment",
            Answer.JSON.createObjectNode().put("order", other));
  }

  public Answer leaveShipment(String number, String etag) {
    return caller.with("If-Match", etag).delete("/orders/" + number + "/joint-shipment");
  }

  /** Goods in a parcel. */
  public static ObjectNode parcel(String sku, int quantity) {
    ObjectNode parcel = Answer.JSON.createObjectNode();
    parcel.putArray("lines").addObject().put("sku", sku).put("quantity", quantity);
    return parcel;
  }

  public Answer planOwnDelivery(String number, String etag, ObjectNode plan) {
    return caller.with("If-Match", etag).put("/orders/" + number + "/own-delivery", plan);
  }

  public Answer agreeWaiting(String number, String etag, ObjectNode waiting) {
    return caller.with("If-Match", etag).put("/orders/" + number + "/waiting", waiting);
  }

  public Answer endWaiting(String number, String etag) {
    return caller.with("If-Match", etag).delete("/orders/" + number + "/waiting");
  }

  /** Says how many pieces the shop has; null for no count. */
  public Answer setStock(String sku, Integer quantity) {
    return caller.put(
        "/offers/" + sku + "/stock", Answer.JSON.createObjectNode().put("quantity", quantity));
  }

  /** An article as the price list has it now. */
  public JsonNode offer(String sku) {
    return Answer.elements(caller.get("/offers?limit=100").expecting(200).json().path("items"))
        .stream()
        .filter(offer -> offer.path("sku").asText().equals(sku))
        .findFirst()
        .orElseThrow();
  }

  /** Reports a call about the order as the manager sees it now. */
  public Answer reportCall(String number, ObjectNode call) {
    return reportCall(number, etag(number), UUID.randomUUID().toString(), call);
  }

  public Answer reportCall(String number, String etag, String key, ObjectNode call) {
    return caller
        .with("If-Match", etag)
        .with("Idempotency-Key", key)
        .post("/orders/" + number + "/calls", call);
  }

  public static ObjectNode call(String outcome) {
    return Answer.JSON.createObjectNode().put("outcome", outcome);
  }

  /** Puts terms on record with the order as the manager sees it now. */
  public Answer addTerms(String number, ObjectNode terms) {
    return addTerms(number, etag(number), UUID.randomUUID().toString(), terms);
  }

  public Answer addTerms(String number, String etag, String key, ObjectNode terms) {
    return caller
        .with("If-Match", etag)
        .with("Idempotency-Key", key)
        .post("/orders/" + number + "/terms", terms);
  }

  public Answer comment(String number, String text) {
    return caller.post(
        "/orders/" + number + "/comments", Answer.JSON.createObjectNode().put("text", text));
  }

  /**
   * Corrects a part of the order.
   *
   * @param part as its address names it
   */
  public Answer corrects(String number, String part, ObjectNode correction) {
    return caller
        .with("If-Match", etag(number))
        .put("/orders/" + number + "/" + part, correction)
        .expecting(200);
  }

  public Answer finishTask(String number, String task) {
    return caller.post("/orders/" + number + "/tasks/" + task + "/done", "{}");
  }

  /** An order that the manager writes down for a buyer. */
  public Answer makeOrder(Cart cart) {
    return caller
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post("/orders", cart.without("/seller"));
  }

  public Answer offers(String sku, String title, String price, boolean available) {
    ObjectNode offer = Answer.JSON.createObjectNode().put("title", title);
    offer.putObject("price").put("amount", price).put("currency", "UAH");
    return caller.put("/offers/" + sku, offer.put("available", available));
  }

  /**
   * Makes a key for a machine.
   *
   * @param expiresAt null for one without an end
   */
  public Token makeToken(List<String> permissions, Instant expiresAt) {
    JsonNode made = tryToMakeToken(permissions, expiresAt).expecting(201).json();
    return new Token(made.path("id").asText(), made.path("secret").asText());
  }

  public Answer tryToMakeToken(List<String> permissions, Instant expiresAt) {
    ObjectNode token = Answer.JSON.createObjectNode().put("name", "ERP");
    permissions.forEach(token.putArray("permissions")::add);
    return caller.post(
        "/tokens", token.put("expiresAt", expiresAt == null ? null : expiresAt.toString()));
  }
}
