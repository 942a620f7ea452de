package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What buyers on the site and a shop do about returns. */
public final class ReturnCalls {

  private static final Caller SITE = new Storefront().caller();

  private ReturnCalls() {}

  /** An order that its buyer has received: two lamps and a vase. */
  public static String receivedOrder(TestShop shop, TestBuyer buyer) {
    String number = shop.shippedOrderOf(buyer, UniqueValues.waybill());
    shop.cabinet().moves(number, 6);
    return number;
  }

  /** An order of a cart that its buyer has received. */
  public static String received(TestShop shop, Cart cart) {
    String number = new Storefront().place(cart);
    shop.cabinet().moves(number, 26);
    shop.cabinet().moves(number, 2);
    shop.cabinet().ships(number, UniqueValues.waybill());
    shop.cabinet().moves(number, 6);
    return number;
  }

  /**
   * What comes back.
   *
   * @param pieces by article; null for all that can
   */
  public static ObjectNode asked(String reason, Map<String, Integer> pieces) {
    ObjectNode asked = Answer.JSON.createObjectNode().put("reason", reason);
    if (pieces != null) {
      ArrayNode lines = asked.putArray("lines");
      pieces.forEach(
          (sku, quantity) -> lines.addObject().put("sku", sku).put("quantity", quantity));
    }
    return asked;
  }

  public static Answer open(Caller shop, String number, ObjectNode asked) {
    return shop.with("Idempotency-Key", Talk.key()).post("/orders/" + number + "/returns", asked);
  }

  /** The number of a return that the shop has opened. */
  public static String opened(
      Caller shop, String number, String reason, Map<String, Integer> pieces) {
    return open(shop, number, asked(reason, pieces)).expecting(201).json().path("id").asText();
  }

  /** A buyer asks on the site. */
  public static Answer ask(String number, TestBuyer buyer, ObjectNode asked) {
    return SITE.with("Idempotency-Key", Talk.key())
        .post(onSite(number), asked.deepCopy().put("account", buyer.account()));
  }

  /** The number of a return for which a buyer has asked. */
  public static String requested(String number, TestBuyer buyer, Map<String, Integer> pieces) {
    return ask(number, buyer, asked("NOT_SUITABLE", pieces).put("comment", "Не той колір"))
        .expecting(201)
        .json()
        .path("id")
        .asText();
  }

  /** What the site shows to the buyer, the newest first. */
  public static JsonNode seenByBuyer(String number, TestBuyer buyer) {
    return SITE.get("/storefront/buyers/" + buyer.account() + "/orders/" + number + "/returns")
        .expecting(200)
        .json()
        .path("items");
  }

  public static Answer sent(String number, TestBuyer buyer, String id, String waybill) {
    return SITE.put(
        onSite(number) + "/" + id + "/waybill", waybill(waybill).put("account", buyer.account()));
  }

  public static Answer withdrawn(String number, TestBuyer buyer, String id) {
    return SITE.post(
        onSite(number) + "/" + id + "/withdrawal",
        Answer.JSON.createObjectNode().put("account", buyer.account()));
  }

  public static String onSite(String number) {
    return "/storefront/orders/" + number + "/returns";
  }

  public static ObjectNode waybill(String number) {
    return Answer.JSON.createObjectNode().put("carrier", "NOVA_POSHTA").put("waybill", number);
  }

  public static JsonNode read(Caller shop, String id) {
    return shop.get("/returns/" + id).expecting(200).json();
  }

  public static String state(Caller shop, String id) {
    return read(shop, id).at("/state/code").asText();
  }

  /** Does something about a return, whatever its version. */
  public static Answer act(Caller shop, String id, String act, Object body) {
    return shop.with("If-Match", "*").post("/returns/" + id + "/" + act, body);
  }

  public static ObjectNode decision(boolean agreed, String comment) {
    return Answer.JSON.createObjectNode().put("agreed", agreed).put("comment", comment);
  }

  public static ObjectNode at(String state) {
    return Answer.JSON.createObjectNode().put("state", state);
  }

  /** The shop has heard that the buyer keeps the goods. */
  public static ObjectNode kept() {
    return at("WITHDRAWN").put("comment", "Ви сказали телефоном, що лишаєте товар");
  }

  /** What came of each article: how many are accepted, and how many of these are for sale again. */
  public static ObjectNode judged(Map<String, List<Integer>> pieces) {
    ObjectNode judged = Answer.JSON.createObjectNode();
    ArrayNode lines = judged.putArray("lines");
    pieces.forEach(
        (sku, counts) ->
            lines
                .addObject()
                .put("sku", sku)
                .put("accepted", counts.get(0))
                .put("resalable", counts.get(1)));
    return judged;
  }

  public static ObjectNode refund(String amount) {
    ObjectNode refund = Answer.JSON.createObjectNode();
    refund.putObject("amount").put("amount", amount).put("currency", "UAH");
    return refund;
  }

  public static JsonNode money(String amount) {
    return Answer.JSON.createObjectNode().put("amount", amount).put("currency", "UAH");
  }

  /** The numbers of the returns in a list. */
  public static List<String> ids(Caller shop, String query) {
    return Answer.texts(shop.get("/returns" + query).expecting(200).json().path("items"), "id");
  }
}
