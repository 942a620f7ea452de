package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** After a talk with the buyer the order is corrected, and the buyer knows of it. */
@Tag("O4")
class CorrectionIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void correctsTheLinesAsOneCommandAndTellsTheBuyer() {
    TestBuyer buyer = TestBuyer.registered();
    String number = taken(buyer);

    JsonNode corrected =
        edit(number, lines().with(TestShop.LAMP, 3, "600.00").why("Знижка за три"))
            .expecting(200)
            .json();

    assertThat(corrected.path("correction").asText()).isEqualTo("0");
    JsonNode order = corrected.path("order");
    assertThat(order.at("/total/amount").asText()).isEqualTo("1800.00");
    assertThat(Answer.texts(order.path("lines"), "sku")).containsExactly(TestShop.LAMP);
    assertThat(order.at("/lines/0/quantity").asInt()).isEqualTo(3);
    assertThat(order.at("/lines/0/sum/amount").asText()).isEqualTo("1800.00");
    assertThat(order.path("version").asInt()).isEqualTo(2);
    assertThat(cabinet.open(number)).isEqualTo(order);
    assertThat(cabinet.list("q=" + number).get(0).at("/total/amount").asText())
        .isEqualTo("1800.00");

    JsonNode record = corrections(number).get(0);
    assertThat(record.path("kind").asText()).isEqualTo("LINES");
    assertThat(record.path("by").asText()).isEqualTo(shop.owner().login());
    assertThat(record.path("reason").asText()).isEqualTo("Знижка за три");
    assertThat(record.at("/totalBefore/amount").asText()).isEqualTo("2060.50");
    assertThat(record.at("/totalAfter/amount").asText()).isEqualTo("1800.00");
    assertThat(record.path("versionBefore").asInt()).isEqualTo(1);
    assertThat(record.path("versionAfter").asInt()).isEqualTo(2);
    assertThat(Answer.texts(record.path("lines"), "change")).containsExactly("CHANGED", "REMOVED");

    Mailbox.Letter letter = letter(buyer, 2);
    assertThat(letter.subject()).contains(number, "змінено товари", "1\u00a0800,00");
    assertThat(letter.text())
        .contains(
            "– Змінено: Настільна лампа, 3 шт. по 600,00 грн (було 2 шт. по 640,00 грн)",
            "– Вилучено: Ваза керамічна, 1 шт. по 780,50 грн",
            "(було 2\u00a0060,50 грн)")
        .doesNotContain("Знижка за три");
  }

  /** The letters are written later, when the order has the lines of the last correction. */
  @Test
  void tellsInEachLetterTheGoodsThatBelongToItsTotal() {
    TestBuyer buyer = TestBuyer.registered();
    String number = taken(buyer);

    edit(number, lines().with(TestShop.LAMP, 3).why("Три лампи")).expecting(200);
    edit(number, lines().with(TestShop.LAMP, 1).why("Одна лампа")).expecting(200);
    edit(number, lines().with(TestShop.VASE, 2).why("Краще вази")).expecting(200);

    List<String> letters =
        new Mailbox(buyer.mail())
            .await(4).stream()
                .map(Mailbox.Letter::text)
                .filter(text -> text.contains("Разом: "))
                .toList();
    assertThat(letters).hasSize(3);
    assertThat(letters.get(0)).contains("Разом: 1\u00a0920,00", goods("Настільна лампа", 3));
    assertThat(letters.get(1)).contains("Разом: 640,00", goods("Настільна лампа", 1));
    assertThat(letters.get(2)).contains("Разом: 1\u00a0561,00", goods("Ваза керамічна", 2));
  }

  private static String goods(String title, int quantity) {
    return "– " + title + ", " + quantity + " шт.";
  }

  @Test
  void keepsReadableWhatWasOrderedAndWhatWasRemoved() {
    String number = taken(TestBuyer.registered());
    assertThat(Answer.texts(history(number).path("ordered"), "sku"))
        .containsExactly(TestShop.LAMP, TestShop.VASE);

    edit(number, lines().with(TestShop.LAMP, 1).why("Досить однієї")).expecting(200);
    edit(number, lines().with(TestShop.VASE, 2).why("Лише вази")).expecting(200);

    JsonNode history = history(number);
    assertThat(Answer.texts(history.path("ordered"), "sku"))
        .containsExactly(TestShop.LAMP, TestShop.VASE);
    assertThat(history.at("/ordered/0/quantity").asInt()).isEqualTo(2);
    assertThat(history.at("/orderedTotal/amount").asText()).isEqualTo("2060.50");
    assertThat(Answer.texts(history.path("removed"), "sku"))
        .containsExactly(TestShop.LAMP, TestShop.VASE);
    assertThat(history.at("/removed/0/quantity").asInt()).isEqualTo(1);
    assertThat(Answer.texts(cabinet.open(number).path("lines"), "sku"))
        .containsExactly(TestShop.VASE);
  }

  @Test
  void showsInADryRunWhatWouldChangeAndStoresNothing() {
    TestBuyer buyer = TestBuyer.onThePhone();
    String number = taken(buyer);
    JsonNode before = cabinet.open(number);

    JsonNode answer =
        preview(number, lines().with(TestShop.LAMP, 2).with(TestShop.VASE, 2, "800.00"))
            .expecting(200)
            .json();

    JsonNode preview = answer.path("preview");
    assertThat(Answer.texts(preview.path("lines"), "change")).containsExactly("KEPT", "CHANGED");
    assertThat(preview.at("/lines/1/before/sum/amount").asText()).isEqualTo("780.50");
    assertThat(preview.at("/lines/1/after/sum/amount").asText()).isEqualTo("1600.00");
    assertThat(preview.at("/totalAfter/amount").asText()).isEqualTo("2880.00");
    assertThat(preview.at("/difference/amount").asText()).isEqualTo("819.50");
    assertThat(texts(preview.path("demands"))).containsExactly("AGREEMENT", "TOLD_BY_PHONE");
    assertThat(answer.path("correction").isNull()).isTrue();
    assertThat(
            preview(number, lines().with(TestShop.LAMP, 1))
                .expecting(200)
                .json()
                .at("/preview/difference/amount")
                .asText())
        .isEqualTo("-1420.50");
    preview(number, lines().with(TestShop.RUG, 1)).refusedWith(422, "offer-sold-out");
    put(number, "lines?dryRun=yes", lines().with(TestShop.LAMP, 1).why("Спроба").body())
        .refusedWith(400, "validation-failed");

    assertThat(cabinet.open(number)).isEqualTo(before);
    assertThat(corrections(number)).isEmpty();
  }

  @Test
  @Tag("O13")
  void raisesNoPriceWithoutAnAgreementOnRecord() {
    String number = taken(TestBuyer.registered());
    Lines raised = lines().with(TestShop.LAMP, 2, "650.00").with(TestShop.VASE, 1).why("Нова ціна");

    edit(number, raised).refusedWith(422, "price-not-agreed");
    edit(number, raised.agreed("MESSAGE", "Погодилась у листуванні"))
        .refusedWith(400, "validation-failed");
    edit(number, raised.agreed("CALL", " ")).refusedWith(400, "validation-failed");
    assertThat(cabinet.open(number).path("version").asInt()).isEqualTo(1);

    edit(number, raised.agreed("CALL", "Погодилась на 650")).expecting(200);
    JsonNode record = corrections(number).get(0);
    assertThat(record.path("agreedBy").asText()).isEqualTo("CALL");
    assertThat(record.path("agreement").asText()).isEqualTo("Погодилась на 650");
    assertThat(cabinet.open(number).at("/total/amount").asText()).isEqualTo("2080.50");
  }

  @Test
  @Tag("O13")
  @Tag("O21")
  void storesNoSurchargeForABuyerWhoWasNotTold() {
    String number = taken(TestBuyer.onThePhone());
    Lines more = lines().with(TestShop.LAMP, 3).with(TestShop.VASE, 1).why("Ще одну");

    edit(number, more).refusedWith(422, "buyer-not-told");
    edit(number, more.told("  ")).refusedWith(422, "buyer-not-told");
    assertThat(cabinet.open(number).at("/total/amount").asText()).isEqualTo("2060.50");

    edit(number, more.told("Знає про 2700,50")).expecting(200);
    assertThat(corrections(number).get(0).path("toldByPhone").asText())
        .isEqualTo("Знає про 2700,50");
    assertThat(taskKinds(number)).doesNotContain("TELL_CORRECTION_BY_PHONE");

    edit(number, lines().with(TestShop.LAMP, 1).why("Передумала")).expecting(200);
    assertThat(taskKinds(number)).contains("TELL_CORRECTION_BY_PHONE");
  }

  @Test
  void keepsASoldOutLineAndRefusesMoreOfIt() {
    String number = taken(TestBuyer.registered());
    cabinet.offers(TestShop.LAMP, "Настільна лампа", "700.00", false).expecting(200);

    edit(number, lines().with(TestShop.LAMP, 3).why("Ще одну")).refusedWith(422, "offer-sold-out");
    edit(number, lines().with(TestShop.LAMP, 2).why("Без вази")).expecting(200);
    assertThat(cabinet.open(number).at("/total/amount").asText())
        .as("at the price of the order")
        .isEqualTo("1280.00");
  }

  @Test
  void refusesWhatCannotBeAndLeavesTheOrderAsItWas() {
    String number = taken(TestBuyer.registered());
    TestShop other = TestShop.opened();
    other.cabinet().offers("THEIRS", "Чуже", "1.00", true).expecting(200);
    JsonNode before = cabinet.open(number);

    invalid(number, lines().why("Порожньо"), "lines");
    Lines many = lines().why("Забагато");
    for (int line = 0; line < 101; line++) {
      many = many.with("SKU-" + line, 1);
    }
    invalid(number, many, "lines");
    invalid(number, lines().with(TestShop.LAMP, 0).why("Нуль"), "lines[0].quantity");
    invalid(number, lines().with(TestShop.LAMP, 10_000).why("Багато"), "lines[0].quantity");
    invalid(number, lines().with(TestShop.LAMP, 1), "reason");
    edit(number, lines().with("NO-SUCH", 1).why("Помилка")).refusedWith(422, "unknown-offer");
    edit(number, lines().with("THEIRS", 1).why("Чуже")).refusedWith(422, "unknown-offer");
    edit(number, lines().with(TestShop.LAMP, 2).with(TestShop.RUG, 1).why("Килим"))
        .refusedWith(422, "offer-sold-out");
    put(number, "lines", "\"0\"", lines().with(TestShop.LAMP, 1).why("Стара").body())
        .refusedWith(412, "stale-version");
    cabinet
        .caller()
        .put("/orders/" + number + "/lines", lines().with(TestShop.LAMP, 1).why("Без").body())
        .refusedWith(428, "precondition-missing");
    other
        .cabinet()
        .caller()
        .with("If-Match", "*")
        .put("/orders/" + number + "/lines", lines().with("THEIRS", 1).why("Чуже").body())
        .refusedWith(404, "not-found");

    assertThat(cabinet.open(number)).isEqualTo(before);
    assertThat(corrections(number)).isEmpty();
  }

  @Test
  void correctsAnOrderInItsStatusesOnly() {
    Lines fewer = lines().with(TestShop.LAMP, 1).why("Менше");
    String fresh = shop.placedOrder();
    edit(fresh, fewer).refusedWith(409, "correction-not-allowed");
    String number = taken(TestBuyer.registered());
    cabinet.moves(number, 47);
    edit(number, fewer).refusedWith(409, "correction-not-allowed");
    put(number, "payment", payment("CASHLESS")).expecting(200);
    cabinet.moves(number, 26);
    cabinet.moves(number, 2);
    put(number, "payment", payment("CARD")).refusedWith(409, "correction-not-allowed");
    String over = taken(TestBuyer.registered());
    cabinet.moves(over, 40);
    edit(over, fewer).refusedWith(409, "order-is-over");
  }

  @Test
  void hasNoEffectWhenTheOrderIsSoAlready() {
    String number = taken(TestBuyer.registered());

    JsonNode answer =
        edit(number, lines().with(TestShop.VASE, 1).with(TestShop.LAMP, 2).why("Так само"))
            .expecting(200)
            .json();

    assertThat(answer.path("correction").isNull()).isTrue();
    assertThat(answer.at("/order/version").asInt()).isEqualTo(1);
    assertThat(corrections(number)).isEmpty();
  }

  @Test
  void correctsTheRecipientAndKeepsWhoseOrderItIs() {
    TestBuyer buyer = TestBuyer.registered();
    String number = taken(buyer);
    ObjectNode daughter =
        Answer.JSON
            .createObjectNode()
            .put("surname", "Коваль")
            .put("name", "Дарина")
            .put("phone", "050 765 43 21")
            .put("reason", "Забере донька");

    JsonNode order = put(number, "recipient", daughter).expecting(200).json().path("order");

    assertThat(order.at("/buyer/surname").asText()).isEqualTo("Коваль");
    assertThat(order.at("/buyer/phone").asText()).isEqualTo("+380507654321");
    assertThat(order.at("/buyer/account").asText()).isEqualTo(buyer.account());
    JsonNode change = corrections(number).get(0).path("recipient");
    assertThat(change.at("/before/surname").asText()).isEqualTo(buyer.surname());
    assertThat(change.at("/after/name").asText()).isEqualTo("Дарина");
    assertThat(letter(buyer, 2).text()).contains("Отримувач: Коваль Дарина");
    assertThat(cabinet.search("Коваль")).contains(number);
    put(number, "recipient", daughter.put("phone", "12")).refusedWith(400, "validation-failed");
  }

  @Test
  void correctsTheDeliveryUnlessAWaybillSaysOtherwise() {
    TestBuyer buyer = TestBuyer.registered();
    String number = taken(buyer);

    JsonNode order = put(number, "delivery", delivery("UKRPOSHTA", "PICKUP")).expecting(200).json();
    assertThat(order.at("/order/delivery/carrier").asText()).isEqualTo("UKRPOSHTA");
    assertThat(order.at("/order/delivery/city").asText()).isEqualTo("Львів");
    assertThat(corrections(number).get(0).at("/delivery/before/city").asText()).isEqualTo("Київ");
    assertThat(letter(buyer, 2).text()).contains("Доставка: Укрпошта, Львів, Відділення №3");

    put(number, "delivery", delivery("OWN", "PICKUP")).refusedWith(400, "validation-failed");
    put(number, "delivery", delivery("JUSTIN", "PICKUP")).refusedWith(400, "validation-failed");
    put(number, "delivery", delivery("NOVA_POSHTA", "PICKUP")).expecting(200);
    cabinet.assignWaybill(number, cabinet.etag(number), "20450000000001").expecting(200);
    put(number, "delivery", delivery("UKRPOSHTA", "PICKUP")).refusedWith(409, "waybill-of-carrier");
  }

  @Test
  void correctsHowAnOrderIsPaidUnlessItIsPaid() {
    String number = taken(TestBuyer.registered());

    JsonNode corrected = put(number, "payment", payment("CASHLESS")).expecting(200).json();
    assertThat(corrected.at("/order/payment/method").asText()).isEqualTo("CASHLESS");
    assertThat(corrections(number).get(0).at("/payment/before").asText())
        .isEqualTo("CASH_ON_DELIVERY");
    put(number, "payment", payment("BARTER")).refusedWith(400, "validation-failed");

    String paid = new Storefront().place(Cart.of(shop).with("/payment/paid", true));
    cabinet.moves(paid, 26);
    put(paid, "payment", payment("CASHLESS")).refusedWith(409, "already-paid");
  }

  @Test
  void undoesACorrectionWhileTheOrderIsAsItLeftIt() {
    TestBuyer buyer = TestBuyer.registered();
    String number = taken(buyer);
    JsonNode before = cabinet.open(number);
    edit(number, lines().with(TestShop.LAMP, 1, "600.00").why("Помилка")).expecting(200);

    undo(number, "0").expecting(200);

    JsonNode after = cabinet.open(number);
    assertThat(after.path("lines")).isEqualTo(before.path("lines"));
    assertThat(after.path("total")).isEqualTo(before.path("total"));
    assertThat(corrections(number).get(0).path("undoes").asText()).isEqualTo("0");
    assertThat(letter(buyer, 3).text()).contains("скасував зміну");
    undo(number, "0").refusedWith(409, "correction-superseded");
    undo(number, "7").refusedWith(404, "not-found");

    undo(number, "1").expecting(200);
    assertThat(cabinet.open(number).at("/total/amount").asText()).isEqualTo("600.00");
  }

  @Test
  @Tag("O13")
  void undoesNothingThatRaisesTheTotalOfABuyerWhoWasNotTold() {
    String number = taken(TestBuyer.onThePhone());
    edit(number, lines().with(TestShop.LAMP, 1).why("Помилка")).expecting(200);

    undo(number, "0").refusedWith(422, "buyer-not-told");
    cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .post(
            "/orders/" + number + "/corrections/0/undo",
            Answer.JSON.createObjectNode().put("toldByPhone", "Знову 2060,50"))
        .expecting(200);
    assertThat(cabinet.open(number).at("/total/amount").asText()).isEqualTo("2060.50");
  }

  @Test
  void tellsTheErpOfEachCorrection() {
    String number = taken(TestBuyer.registered());
    put(number, "payment", payment("CASHLESS")).expecting(200);

    JsonNode event =
        Eventually.get(
                "the event of the correction",
                () ->
                    shop.erp().readAll().stream()
                        .filter(each -> each.path("type").asText().equals("order.corrected"))
                        .toList(),
                found -> !found.isEmpty())
            .get(0);

    assertThat(event.at("/data/kind").asText()).isEqualTo("PAYMENT");
    assertThat(event.at("/data/correction").asText()).isEqualTo("0");
    assertThat(event.at("/data/undo").asBoolean()).isFalse();
    assertThat(event.at("/data/totalAfter/amount").asText()).isEqualTo("2060.50");
  }

  @Test
  void readsTheCorrectionsByPages() {
    String number = taken(TestBuyer.registered());
    for (String method : List.of("CASHLESS", "CARD", "CASH_ON_DELIVERY")) {
      put(number, "payment", payment(method)).expecting(200);
    }

    JsonNode first =
        cabinet.caller().get("/orders/" + number + "/corrections?limit=2").expecting(200).json();
    assertThat(Answer.texts(first.path("items"), "id")).containsExactly("2", "1");
    String next = "/corrections?limit=2&after=" + first.path("next").asText();
    JsonNode second = cabinet.caller().get("/orders/" + number + next).expecting(200).json();
    assertThat(Answer.texts(second.path("items"), "id")).containsExactly("0");
    assertThat(second.path("next").isNull()).isTrue();
    cabinet
        .caller()
        .get("/orders/" + shop.placedOrder() + next)
        .refusedWith(400, "validation-failed");
  }

  @Test
  void findsArticlesByTheBeginningOfNumberOrWords() {
    assertThat(found("vase")).containsExactly(TestShop.VASE);
    assertThat(found("КЕРАМ ваз")).containsExactly(TestShop.VASE);
    assertThat(found("%")).isEmpty();
    assertThat(found("лампа' | 'xy")).isEmpty();
    assertThat(found("")).hasSize(3).last().isEqualTo(TestShop.RUG);
  }

  private List<String> found(String text) {
    String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return Answer.texts(
        cabinet.caller().get("/offer-suggestions?q=" + query).expecting(200).json().path("items"),
        "sku");
  }

  /** An order that the manager has taken up. */
  private String taken(TestBuyer buyer) {
    String number = shop.placedOrder(buyer);
    cabinet.moves(number, 26);
    return number;
  }

  private static Lines lines() {
    return new Lines(Answer.JSON.createObjectNode().set("lines", Answer.JSON.createArrayNode()));
  }

  /** An edited list of lines. */
  private record Lines(ObjectNode body) {

    Lines with(String sku, int quantity) {
      ObjectNode other = body.deepCopy();
      ((ArrayNode) other.get("lines")).addObject().put("sku", sku).put("quantity", quantity);
      return new Lines(other);
    }

    Lines with(String sku, int quantity, String price) {
      Lines other = with(sku, quantity);
      ArrayNode lines = (ArrayNode) other.body.get("lines");
      ((ObjectNode) lines.get(lines.size() - 1))
          .putObject("price")
          .put("amount", price)
          .put("currency", "UAH");
      return other;
    }

    Lines why(String reason) {
      return stating("reason", reason);
    }

    Lines told(String note) {
      return stating("toldByPhone", note);
    }

    private Lines stating(String field, String text) {
      return new Lines(body.deepCopy().put(field, text));
    }

    Lines agreed(String by, String note) {
      ObjectNode other = body.deepCopy();
      other.putObject("agreement").put("by", by).put("note", note);
      return new Lines(other);
    }
  }

  private static ObjectNode payment(String method) {
    return Answer.JSON.createObjectNode().put("method", method).put("reason", "Так зручніше");
  }

  private static ObjectNode delivery(String carrier, String method) {
    ObjectNode edit = Answer.JSON.createObjectNode().put("reason", "Переїхав");
    edit.putObject("delivery")
        .put("carrier", carrier)
        .put("method", method)
        .put("city", "Львів")
        .put("destination", "Відділення №3");
    return edit;
  }

  private Answer edit(String number, Lines edit) {
    return put(number, "lines", edit.body());
  }

  private Answer preview(String number, Lines edit) {
    return put(number, "lines?dryRun=true", edit.body());
  }

  private void invalid(String number, Lines edit, String field) {
    assertThat(edit(number, edit).refusedWith(400, "validation-failed").fields())
        .containsExactly(field);
  }

  private Answer put(String number, String part, ObjectNode body) {
    return put(number, part, cabinet.etag(number), body);
  }

  private Answer put(String number, String part, String etag, ObjectNode body) {
    return cabinet.caller().with("If-Match", etag).put("/orders/" + number + "/" + part, body);
  }

  private Answer undo(String number, String correction) {
    return cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .post("/orders/" + number + "/corrections/" + correction + "/undo", "{}");
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

  private JsonNode history(String number) {
    return cabinet.caller().get("/orders/" + number + "/lines").expecting(200).json();
  }

  private List<String> taskKinds(String number) {
    return Answer.elements(cabinet.open(number).path("tasks")).stream()
        .filter(task -> task.path("doneAt").isNull())
        .map(task -> task.path("kind").asText())
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    return Answer.elements(array).stream().map(JsonNode::asText).toList();
  }

  /** The letter of a correction comes after that of the move to status 26. */
  private static Mailbox.Letter letter(TestBuyer buyer, int letters) {
    return new Mailbox(buyer.mail()).await(letters).get(letters - 1);
  }
}
