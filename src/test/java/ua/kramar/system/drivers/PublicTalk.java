package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What buyers, the shop and everybody do with public questions about the lamp. */
public final class PublicTalk {

  private static final Caller SITE = new Storefront().caller();

  private PublicTalk() {}

  /** A question about the lamp. */
  public static ObjectNode question(TestShop shop, TestBuyer buyer, String text) {
    ObjectNode question = Talk.text(text).put("seller", shop.code()).put("sku", TestShop.LAMP);
    question.put("displayName", buyer.name());
    question.set("buyer", Talk.question(buyer, null, text).path("buyer"));
    return question;
  }

  public static Answer ask(ObjectNode question) {
    return ask(Talk.key(), question);
  }

  public static Answer ask(String key, ObjectNode question) {
    return SITE.with("Idempotency-Key", key).post("/storefront/product-questions", question);
  }

  /** The id of a question that was asked. */
  public static String asked(TestShop shop, TestBuyer buyer, String text) {
    return ask(question(shop, buyer, text)).expecting(201).json().path("question").asText();
  }

  public static Answer answer(Caller shop, String question, String text) {
    return shop.with("Idempotency-Key", Talk.key())
        .post("/product-questions/" + question + "/answer", Talk.text(text));
  }

  /** What somebody who is not signed in reads beside the lamp. */
  public static JsonNode shown(TestShop shop, String query) {
    return Caller.anonymous()
        .get(
            "/storefront/sellers/"
                + shop.code()
                + "/offers/"
                + TestShop.LAMP
                + "/questions?"
                + query)
        .expecting(200)
        .json();
  }

  /** The questions that everybody reads beside the lamp, in their order. */
  public static List<String> shownQuestions(TestShop shop) {
    return Answer.texts(shown(shop, "limit=100").path("items"), "text");
  }

  /** What a buyer sees of the questions that they asked. */
  public static List<JsonNode> ofBuyer(TestBuyer buyer) {
    return Answer.elements(Talk.buyerReads(buyer.account(), "/product-questions").path("items"));
  }

  public static JsonNode question(Caller shop, String id) {
    return shop.get("/product-questions/" + id).expecting(200).json();
  }

  public static List<String> ids(Caller shop, String query) {
    return Answer.texts(
        shop.get("/product-questions?" + query).expecting(200).json().path("items"), "id");
  }
}
