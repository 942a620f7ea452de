package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Erp;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** A cancelled order is made anew: once, at no higher price, and of goods that are there. */
class RestorationIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void makesANewOrderOfTheSameAndEachNamesTheOther() {
    String old = cancelled(Cart.of(shop).withoutCall().with("/comment", "Подзвоніть у двері"), 40);
    assertThat(cabinet.open(old).path("restorable").asBoolean()).isTrue();

    Answer answer = restore(old, "k", "Передумала назад").expecting(201);

    JsonNode made = answer.json();
    String number = made.path("number").asText();
    JsonNode before = cabinet.open(old);
    assertThat(number).isNotEqualTo(old);
    assertThat(answer.header("Location")).endsWith("/orders/" + number);
    assertThat(answer.header("ETag")).isEqualTo(cabinet.etag(number));
    assertThat(made.at("/status/id").asInt()).isEqualTo(26);
    assertThat(made.path("restoredFrom").asText()).isEqualTo(old);
    assertThat(before.path("restoredAs").asText()).isEqualTo(number);
    assertThat(before.at("/status/id").asInt()).isEqualTo(31);
    assertThat(before.path("restorable").asBoolean()).isFalse();
    for (String same :
        List.of(
            "buyer", "lines", "total", "delivery", "payment", "doNotCall", "comment", "source")) {
      assertThat(made.path(same)).as(same).isEqualTo(before.path(same));
    }
    assertThat(made.path("waybill").isNull()).isTrue();
    for (JsonNode order : List.of(made, before)) {
      JsonNode step = order.path("history").get(order.path("history").size() - 1);
      assertThat(step.path("by").asText()).isEqualTo(shop.owner().login());
      assertThat(step.path("reason").asText()).isEqualTo("Передумала назад");
    }
    assertThat(cabinet.moves(number, 2).at("/status/id").asInt()).isEqualTo(2);
  }

  @Test
  void isMadeOnceHoweverOftenItIsAskedFor() {
    String old = cancelled(Cart.of(shop), 17);
    String seen = cabinet.etag(old);

    String number = restore(old, seen, "k", null).expecting(201).json().path("number").asText();

    assertThat(restore(old, seen, "k", null).expecting(201).json().path("number").asText())
        .as("the same request again")
        .isEqualTo(number);
    restore(old, seen, "k", "Інше").refusedWith(422, "idempotency-key-reused");
    JsonNode stale = restore(old, seen, "k2", null).refusedWith(412, "stale-version").json();
    assertThat(stale.at("/current/restoredAs").asText()).isEqualTo(number);
    JsonNode again = restore(old, "k3", null).refusedWith(409, "already-restored").json();
    assertThat(again.path("otherOrder").asText()).isEqualTo(number);
    assertThat(cabinet.allNumbers()).containsExactlyInAnyOrder(old, number);
  }

  @Test
  void isMadeOnceByManyAtATime() {
    String old = cancelled(Cart.of(shop), 40);
    String seen = cabinet.etag(old);

    List<Answer> answers =
        ConcurrentCalls.run(8, () -> restore(old, seen, UniqueValues.code(), null));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(cabinet.allNumbers()).hasSize(2);
  }

  @Test
  void leavesFakesTestsParcelsAndOrdersInWorkAsTheyAre() {
    String open = shop.placedOrder();
    String test = cancelled(Cart.of(shop), 25);
    String received = shop.shippedOrder(UniqueValues.waybill());
    cabinet.moves(received, 12);
    String fake = shop.placedOrder();
    Operator.caller()
        .with("If-Match", "\"0\"")
        .post(
            "/operator/orders/" + fake + "/status",
            Answer.JSON.createObjectNode().put("status", 44).put("reason", "Фейк"))
        .expecting(200);

    for (String number : List.of(open, test, received, fake)) {
      assertThat(cabinet.open(number).path("restorable").asBoolean()).isFalse();
      restore(number, "k", null).refusedWith(409, "restoration-not-allowed");
    }
    assertThat(cabinet.allNumbers()).hasSize(4);
  }

  @Test
  void refusesWhatIsIncomplete() {
    String old = cancelled(Cart.of(shop), 40);
    ObjectNode body = Answer.JSON.createObjectNode();
    String path = "/orders/" + old + "/restoration";

    cabinet
        .caller()
        .with("If-Match", "*")
        .post(path, body)
        .refusedWith(400, "idempotency-key-missing");
    cabinet
        .caller()
        .with("Idempotency-Key", "k")
        .post(path, body)
        .refusedWith(428, "precondition-missing");
    assertThat(restore(old, "k", "x".repeat(501)).refusedWith(400, "validation-failed").fields())
        .containsExactly("reason");
    TestShop.opened()
        .cabinet()
        .caller()
        .with("If-Match", "*")
        .with("Idempotency-Key", "k")
        .post(path, body)
        .refusedWith(404, "not-found");
    assertThat(cabinet.status(old)).isEqualTo(40);
  }

  @Test
  @Tag("O13")
  void keepsAPriceOrLetsItFallAndNeverRaisesIt() {
    String old = cancelled(Cart.of(shop), 40);
    cabinet.offers(TestShop.LAMP, "Настільна лампа", "700.00", true).expecting(200);
    cabinet.offers(TestShop.VASE, "Ваза керамічна", "500.00", true).expecting(200);

    JsonNode made = restore(old, "k", null).expecting(201).json();

    assertThat(made.at("/lines/0/price/amount").asText()).isEqualTo("640.00");
    assertThat(made.at("/lines/1/price/amount").asText()).isEqualTo("500.00");
    assertThat(made.at("/total/amount").asText()).isEqualTo("1780.00");
  }

  @Test
  @Tag("O9")
  void namesEveryArticleThatIsNotThereAndChangesNothing() {
    String old = cancelled(Cart.of(shop), 40);
    cabinet.setStock(TestShop.LAMP, 1).expecting(200);
    cabinet.offers(TestShop.VASE, "Ваза керамічна", "780.50", false).expecting(200);

    JsonNode refused = restore(old, "k", null).refusedWith(422, "restoration-sold-out").json();

    assertThat(refused.path("missing"))
        .extracting(JsonNode::asText)
        .containsExactly(TestShop.LAMP, TestShop.VASE);
    assertThat(cabinet.status(old)).isEqualTo(40);
    assertThat(cabinet.allNumbers()).containsExactly(old);
    assertThat(cabinet.offer(TestShop.LAMP).path("left").asInt()).isEqualTo(1);

    cabinet.setStock(TestShop.LAMP, 2).expecting(200);
    cabinet.offers(TestShop.VASE, "Ваза керамічна", "780.50", true).expecting(200);
    restore(old, "k", null).expecting(201);
    assertThat(cabinet.offer(TestShop.LAMP).path("left").asInt())
        .as("the new order holds them")
        .isZero();
  }

  @Test
  @Tag("O20")
  void tellsTheBuyerTheNewNumberInOneLetter() {
    TestBuyer buyer = TestBuyer.registered();
    String old = cancelled(Cart.of(shop, buyer), 40);
    Mailbox mailbox = new Mailbox(buyer.mail());
    int before = mailbox.await(2).size();

    String number = restore(old, "k", null).expecting(201).json().path("number").asText();

    Mailbox.Letter letter = mailbox.await(before + 1).get(before);
    assertThat(letter.subject()).contains(number, old);
    cabinet.moves(number, 2);
    assertThat(mailbox.await(before + 2).get(before + 1).subject())
        .as("the end of the old order is not told again")
        .contains(number)
        .doesNotContain(old);
  }

  @Test
  @Tag("O21")
  void makesTheManagerPhoneABuyerWithoutAccount() {
    String old = cancelled(Cart.of(shop, TestBuyer.onThePhone()), 40);
    int before = cabinet.open(old).path("tasks").size();

    JsonNode made = restore(old, "k", null).expecting(201).json();

    JsonNode task = cabinet.open(made.path("number").asText()).at("/tasks/0");
    assertThat(task.path("kind").asText()).isEqualTo("TELL_STATUS_BY_PHONE");
    assertThat(task.path("about").asText()).contains(made.path("number").asText(), old);
    assertThat(cabinet.open(old).path("tasks").size()).isEqualTo(before);
  }

  @Test
  void isDoneByAnErpAndToldInTheFeed() {
    Erp erp = shop.erp();
    String cursor = erp.caller().get("/events/latest").expecting(200).json().path("next").asText();
    String old = cancelled(Cart.of(shop), 40);

    JsonNode made =
        erp.caller()
            .with("If-Match", cabinet.etag(old))
            .with("Idempotency-Key", "k")
            .post("/orders/" + old + "/restoration", Answer.JSON.createObjectNode())
            .expecting(201)
            .json();

    String number = made.path("number").asText();
    Set<String> told = new HashSet<>();
    Eventually.get(
        "the events of both orders",
        () -> {
          erp.caller()
              .get("/events?limit=100&after=" + cursor)
              .expecting(200)
              .json()
              .path("items")
              .forEach(event -> told.add(line(event)));
          return told;
        },
        found ->
            found.containsAll(
                Set.of(
                    "order.placed " + number + " 26 ",
                    "order.status-changed " + old + " 31 ",
                    "order.restored " + number + "  " + old)));
  }

  /** Money that counted in both would be paid back for one and shipped for the other. */
  @Test
  void takesTheMoneyOverToTheNewOrder() {
    String old = cancelled(Cart.of(shop).paidByCard(), 40);

    String number = restore(old, "k", null).expecting(201).json().path("number").asText();

    assertThat(cabinet.open(number).at("/payment/state").asText()).isEqualTo("PAID");
    Storefront site = new Storefront();
    Answer refused = site.reports(old, Storefront.payment("RETURNED", "100.00"));
    assertThat(refused.refusedWith(409, "already-restored").json().path("otherOrder").asText())
        .isEqualTo(number);
    site.reports(old, Storefront.payment("PAID", "1.00")).refusedWith(409, "already-restored");
    site.reports(number, Storefront.payment("RETURNED", "100.00")).expecting(201);
    JsonNode payment = cabinet.open(number).path("payment");
    assertThat(payment.path("state").asText()).isEqualTo("PART_RETURNED");
    assertThat(payment.at("/returned/amount").asText()).isEqualTo("100.00");
    // What went back before the restoration may be reported after it.
    site.reports(
            number,
            Storefront.payment("RETURNED", "1960.50")
                .put("at", Instant.now().minus(Duration.ofDays(40)).toString()))
        .expecting(201);
    assertThat(cabinet.open(number).at("/payment/state").asText()).isEqualTo("RETURNED");
    assertThat(cabinet.open(number).at("/payment/paid").asBoolean()).isFalse();
    JsonNode before = cabinet.open(old).path("payment");
    assertThat(before.at("/received/amount").asText()).isEqualTo("2060.50");
    assertThat(before.at("/returned/amount").asText()).isEqualTo("0.00");
    assertThat(before.at("/transferred/amount").asText())
        .as("it is the other order's")
        .isEqualTo("2060.50");
    assertThat(payment.at("/transferred/amount").asText()).isEqualTo("0.00");
    assertThat(cabinet.numbers("payment=PAID")).as("the money of neither is there").isEmpty();
  }

  @Test
  void isInTheListAsUnpaidOnceItsMoneyIsTheOtherOnes() {
    String old = cancelled(Cart.of(shop).paidByCard(), 40);
    assertThat(cabinet.numbers("payment=PAID")).containsExactly(old);

    String number = restore(old, "k", null).expecting(201).json().path("number").asText();

    assertThat(cabinet.numbers("payment=PAID")).containsExactly(number);
    assertThat(cabinet.numbers("payment=UNPAID")).containsExactly(old);
    assertThat(cabinet.list())
        .filteredOn(row -> row.path("number").asText().equals(old))
        .extracting(row -> row.path("payment").asText())
        .containsExactly("UNPAID");
  }

  @Test
  void takesOverAPartThatIsPaid() {
    String old = new Storefront().place(Cart.of(shop));
    new Storefront().reports(old, Storefront.payment("PART_PAID", "1000.00")).expecting(201);
    cabinet.moves(old, 26);
    cabinet.moves(old, 40);

    JsonNode made = restore(old, "k", null).expecting(201).json();

    assertThat(made.at("/payment/state").asText()).isEqualTo("PART_PAID");
    assertThat(made.at("/payment/received/amount").asText()).isEqualTo("1000.00");
    assertThat(made.at("/payment/paid").asBoolean()).isFalse();
    assertThat(cabinet.open(old).at("/payment/transferred/amount").asText()).isEqualTo("1000.00");
  }

  private static String line(JsonNode event) {
    return String.join(
        " ",
        event.path("type").asText(),
        event.at("/subject/id").asText(),
        event.at("/data/status").asText(),
        event.at("/data/restoredFrom").asText());
  }

  private String cancelled(Cart cart, int status) {
    String number = new Storefront().place(cart);
    cabinet.moves(number, 26);
    cabinet.moves(number, status);
    return number;
  }

  private Answer restore(String number, String key, String reason) {
    return restore(number, cabinet.etag(number), key, reason);
  }

  private Answer restore(String number, String etag, String key, String reason) {
    return cabinet
        .caller()
        .with("If-Match", etag)
        .with("Idempotency-Key", key)
        .post(
            "/orders/" + number + "/restoration",
            Answer.JSON.createObjectNode().put("reason", reason));
  }
}
