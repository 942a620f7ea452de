package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What the two sides of a conversation do: the shop over its API, the buyer on the site. */
public final class Talk {

  private static final Caller SITE = new Storefront().caller();

  private Talk() {}

  public static ObjectNode text(String text) {
    return Answer.JSON.createObjectNode().put("text", text);
  }

  /** A buyer writes about an order. */
  public static Answer buyerWrites(String number, TestBuyer buyer, String text) {
    return buyerWrites(number, buyer.account(), key(), text);
  }

  public static Answer buyerWrites(String number, String account, String key, String text) {
    return SITE.with("Idempotency-Key", key)
        .post("/storefront/orders/" + number + "/messages", text(text).put("account", account));
  }

  /** A buyer writes on in a conversation. */
  public static Answer buyerAnswers(String conversation, String account, String text) {
    return SITE.with("Idempotency-Key", key())
        .post(ofBuyer(account) + "/conversations/" + conversation + "/messages", text(text));
  }

  /**
   * A buyer asks a shop.
   *
   * @param sku null from the page of the shop
   */
  public static Answer buyerAsks(TestShop shop, TestBuyer buyer, String sku, String text) {
    return buyerAsks(shop, key(), question(buyer, sku, text));
  }

  public static Answer buyerAsks(TestShop shop, String key, ObjectNode question) {
    return SITE.with("Idempotency-Key", key)
        .post("/storefront/sellers/" + shop.code() + "/questions", question);
  }

  public static ObjectNode question(TestBuyer buyer, String sku, String text) {
    ObjectNode question = text(text).put("sku", sku);
    question
        .putObject("buyer")
        .put("account", buyer.account())
        .put("surname", buyer.surname())
        .put("name", buyer.name())
        .put("email", buyer.mail());
    return question;
  }

  /** Where the site reads what is a buyer's. */
  public static String ofBuyer(String account) {
    return "/storefront/buyers/" + URLEncoder.encode(account, StandardCharsets.UTF_8);
  }

  public static JsonNode buyerReads(String account, String path) {
    return SITE.get(ofBuyer(account) + path).expecting(200).json();
  }

  /** The texts that a buyer sees in a conversation, the newest first. */
  public static List<String> seenByBuyer(String account, String conversation) {
    return Answer.texts(
        buyerReads(account, "/conversations/" + conversation + "/messages").path("items"), "text");
  }

  /** The shop writes in a conversation. */
  public static Answer shopWrites(Caller shop, String conversation, String text) {
    return shopWrites(shop, conversation, key(), text);
  }

  public static Answer shopWrites(Caller shop, String conversation, String key, String text) {
    return shop.with("Idempotency-Key", key)
        .post("/conversations/" + conversation + "/messages", text(text));
  }

  /** The shop writes to the buyer of an order. */
  public static Answer shopWritesAbout(Caller shop, String number, String text) {
    return shop.with("Idempotency-Key", key()).post("/orders/" + number + "/messages", text(text));
  }

  public static JsonNode conversation(Caller shop, String id) {
    return shop.get("/conversations/" + id).expecting(200).json();
  }

  /** The ids of the conversations that a list has, in its order. */
  public static List<String> ids(Caller shop, String query) {
    return Answer.texts(
        shop.get("/conversations?" + query).expecting(200).json().path("items"), "id");
  }

  public static String key() {
    return UUID.randomUUID().toString();
  }
}
