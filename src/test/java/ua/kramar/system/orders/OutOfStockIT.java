package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Erp;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/**
 * Ordered, but not there: nobody can order it any more, and what was offered instead is on record.
 */
@Tag("O9")
class OutOfStockIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void takesTheOnlyArticleOffSaleWithTheEndOfTheOrder() {
    String number = taken(Cart.of(shop).without("/lines/1"));

    JsonNode ended = cabinet.moves(number, 42);

    assertThat(ended.at("/status/id").asInt()).isEqualTo(42);
    assertThat(cabinet.offer(TestShop.LAMP).path("available").asBoolean()).isFalse();
    assertThat(cabinet.offer(TestShop.VASE).path("available").asBoolean()).isTrue();
    assertThat(faultOf(42)).as("by the table of statuses").isEqualTo("SELLER");
    new Storefront().place(UniqueValues.code(), Cart.of(shop)).refusedWith(422, "offer-sold-out");
  }

  @Test
  void wantsToKnowWhichOfSeveralArticlesIsMissing() {
    String number = taken(Cart.of(shop));
    String seen = cabinet.etag(number);

    assertThat(
            cabinet
                .tryToMove(number, seen, Cabinet.move(42))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("missing");
    cabinet
        .tryToMove(number, seen, Cabinet.outOfStock(TestShop.RUG))
        .refusedWith(400, "validation-failed");
    assertThat(
            cabinet
                .tryToMove(number, seen, Cabinet.outOfStock(TestShop.LAMP).put("status", 40))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("missing");
    assertThat(cabinet.status(number)).isEqualTo(26);
    assertThat(cabinet.offer(TestShop.LAMP).path("available").asBoolean()).isTrue();

    cabinet.tryToMove(number, seen, Cabinet.outOfStock(TestShop.VASE)).expecting(200);
    assertThat(cabinet.offer(TestShop.VASE).path("available").asBoolean()).isFalse();
    assertThat(cabinet.offer(TestShop.LAMP).path("available").asBoolean())
        .as("the others stay on sale")
        .isTrue();
  }

  @Test
  void countsNoneOfWhatIsMissingAndReleasesTheRest() {
    cabinet.setStock(TestShop.LAMP, 10).expecting(200);
    cabinet.setStock(TestShop.VASE, 10).expecting(200);
    String number = taken(Cart.of(shop));

    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.outOfStock(TestShop.VASE))
        .expecting(200);

    assertThat(cabinet.offer(TestShop.LAMP).path("left").asInt()).isEqualTo(10);
    JsonNode vase = cabinet.offer(TestShop.VASE);
    assertThat(vase.path("quantity").asInt()).isZero();
    assertThat(vase.path("left").asInt()).isZero();
    assertThat(vase.path("available").asBoolean()).isFalse();
  }

  @Test
  void takesAnArticleOffSaleThatIsTakenOutOfTheOrder() {
    cabinet.setStock(TestShop.VASE, 10).expecting(200);
    String number = taken(Cart.of(shop));

    JsonNode corrected = edit(number, TestShop.LAMP, TestShop.VASE).expecting(200).json();

    JsonNode vase = cabinet.offer(TestShop.VASE);
    assertThat(vase.path("available").asBoolean()).isFalse();
    assertThat(vase.path("quantity").asInt()).isZero();
    assertThat(cabinet.offer(TestShop.LAMP).path("available").asBoolean()).isTrue();
    assertThat(corrected.at("/order/status/id").asInt()).isEqualTo(26);
    assertThat(corrections(number).get(0).path("outOfStock"))
        .extracting(JsonNode::asText)
        .containsExactly(TestShop.VASE);
  }

  @Test
  void leavesAnArticleOffSaleWhenTheCorrectionIsUndoneAndSaysSo() {
    String number = taken(Cart.of(shop));
    String correction =
        edit(number, TestShop.LAMP, TestShop.VASE)
            .expecting(200)
            .json()
            .path("correction")
            .asText();

    cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .post(
            "/orders/" + number + "/corrections/" + correction + "/undo",
            Answer.JSON.createObjectNode().put("reason", "Знайшлася одна"))
        .expecting(200);

    assertThat(Answer.texts(cabinet.open(number).path("lines"), "sku"))
        .containsExactly(TestShop.LAMP, TestShop.VASE);
    assertThat(cabinet.offer(TestShop.VASE).path("available").asBoolean()).isFalse();
    assertThat(corrections(number).get(0).path("outOfStock")).isEmpty();
    assertThat(corrections(number).get(1).path("outOfStock")).hasSize(1);
  }

  @Test
  void takesOnlyThatOffSaleWhichIsTakenOut() {
    String number = taken(Cart.of(shop));

    for (String wrong : List.of(TestShop.LAMP, TestShop.RUG, "NONE")) {
      assertThat(edit(number, TestShop.LAMP, wrong).refusedWith(400, "validation-failed").fields())
          .containsExactly("outOfStock");
    }
    assertThat(edit(number, TestShop.LAMP, " ").refusedWith(400, "validation-failed").fields())
        .containsExactly("outOfStock[0]");
    assertThat(cabinet.offer(TestShop.LAMP).path("available").asBoolean()).isTrue();
    assertThat(cabinet.open(number).path("lines")).hasSize(2);
  }

  /** Leaves two pieces of one article in the order. */
  private Answer edit(String number, String left, String outOfStock) {
    ObjectNode edit = Answer.JSON.createObjectNode().put("reason", "Немає на складі");
    edit.putArray("lines").addObject().put("sku", left).put("quantity", 2);
    edit.putArray("outOfStock").add(outOfStock);
    return cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .put("/orders/" + number + "/lines", edit);
  }

  private List<JsonNode> corrections(String number) {
    return Answer.elements(
        cabinet
            .caller()
            .get("/orders/" + number + "/corrections")
            .expecting(200)
            .json()
            .path("items"));
  }

  @Test
  void tellsTheErpWhatWasTakenOffSaleAndForWhichOrder() {
    Erp erp = shop.erp();
    String before = erp.caller().get("/events/latest").expecting(200).json().path("next").asText();
    String number = taken(Cart.of(shop));
    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.outOfStock(TestShop.VASE))
        .expecting(200);

    JsonNode told =
        Eventually.get(
                "the event",
                () ->
                    Answer.elements(
                            erp.caller()
                                .get("/events?limit=100&after=" + before)
                                .expecting(200)
                                .json()
                                .path("items"))
                        .stream()
                        .filter(event -> event.path("type").asText().equals("offer.taken-off-sale"))
                        .toList(),
                found -> !found.isEmpty())
            .get(0);
    assertThat(told.at("/subject/kind").asText()).isEqualTo("offer");
    assertThat(told.at("/subject/id").asText()).isEqualTo(TestShop.VASE);
    assertThat(told.at("/data/order").asText()).isEqualTo(number);
  }

  @Test
  void keepsOnRecordWhatWasOfferedInstead() {
    String number = taken(Cart.of(shop));
    ObjectNode declined = alternative(TestShop.LAMP, TestShop.VASE, "DECLINED");

    JsonNode made = offer(number, "key", declined).expecting(201).json();
    offer(number, "key", declined).expecting(201);
    offer(number, "other", alternative(TestShop.VASE, TestShop.LAMP, "ACCEPTED")).expecting(201);

    assertThat(made.path("title").asText()).isEqualTo("Ваза керамічна");
    assertThat(made.path("by").asText()).isEqualTo(shop.owner().login());
    JsonNode page =
        cabinet.caller().get("/orders/" + number + "/alternatives?limit=1").expecting(200).json();
    assertThat(Answer.texts(page.path("items"), "outcome")).containsExactly("ACCEPTED");
    JsonNode rest =
        cabinet
            .caller()
            .get("/orders/" + number + "/alternatives?after=" + page.path("next").asText())
            .expecting(200)
            .json();
    assertThat(Answer.texts(rest.path("items"), "outcome")).containsExactly("DECLINED");
  }

  @Test
  void refusesAlternativesThatAreNone() {
    String number = taken(Cart.of(shop));

    assertThat(
            offer(number, "1", alternative(TestShop.RUG, TestShop.VASE, "OFFERED"))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("insteadOf");
    assertThat(
            offer(number, "2", alternative(TestShop.LAMP, TestShop.LAMP, "OFFERED"))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("sku");
    offer(number, "3", alternative(TestShop.LAMP, TestShop.RUG, "OFFERED"))
        .refusedWith(422, "offer-sold-out");
    offer(number, "4", alternative(TestShop.LAMP, "NONE", "OFFERED"))
        .refusedWith(422, "unknown-offer");
    assertThat(
            cabinet
                .caller()
                .get("/orders/" + number + "/alternatives")
                .expecting(200)
                .json()
                .path("items"))
        .isEmpty();
  }

  private String taken(Cart cart) {
    String number = new Storefront().place(cart);
    cabinet.moves(number, 26);
    return number;
  }

  private static ObjectNode alternative(String insteadOf, String sku, String outcome) {
    return Answer.JSON
        .createObjectNode()
        .put("insteadOf", insteadOf)
        .put("sku", sku)
        .put("outcome", outcome);
  }

  private Answer offer(String number, String key, ObjectNode alternative) {
    return cabinet
        .caller()
        .with("Idempotency-Key", key)
        .post("/orders/" + number + "/alternatives", alternative);
  }

  private String faultOf(int status) {
    List<JsonNode> statuses =
        Answer.elements(
            cabinet.caller().get("/order-statuses").expecting(200).json().path("items"));
    return statuses.stream()
        .filter(each -> each.path("id").asInt() == status)
        .map(each -> each.path("fault").asText())
        .findFirst()
        .orElseThrow();
  }
}
