package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.ReturnCalls;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/** Goods come back, are looked at, and are for sale again; an order costs 2060.50. */
@Tag("C2c")
@Tag("O9")
class ReturnsIT {

  private static final String LAMP = TestShop.LAMP;
  private static final String VASE = TestShop.VASE;

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();
  private final Caller caller = cabinet.caller();

  @Test
  void theWholeStoryOfABuyerWhoGivesAPartBack() {
    cabinet.setStock(LAMP, 10).expecting(200);
    TestBuyer buyer = TestBuyer.registered();
    String number = ReturnCalls.receivedOrder(shop, buyer);
    assertThat(quantity(LAMP)).isEqualTo(8);

    String id = ReturnCalls.requested(number, buyer, Map.of(LAMP, 2));
    JsonNode asked = ReturnCalls.read(caller, id);
    assertThat(asked.at("/state/code").asText()).isEqualTo("REQUESTED");
    assertThat(asked.path("askedBy").asText()).isEqualTo("BUYER");
    assertThat(asked.path("dueAt").isNull()).isFalse();
    assertThat(asked.at("/buyer/surname").asText()).isEqualTo(buyer.surname());
    act(id, "judgement", ReturnCalls.judged(Map.of(LAMP, List.of(2, 2))))
        .refusedWith(409, "return-move-not-allowed");

    act(id, "decision", ReturnCalls.decision(true, "Надсилайте на відділення №3")).expecting(200);
    assertThat(cabinet.status(number)).as("a part only").isEqualTo(6);
    String waybill = UniqueValues.waybill();
    ReturnCalls.sent(number, buyer, id, waybill).expecting(200);
    assertThat(ReturnCalls.read(caller, id).path("status").asInt()).isEqualTo(91);
    ReturnCalls.sent(number, buyer, id, waybill).expecting(200);
    ReturnCalls.withdrawn(number, buyer, id).refusedWith(409, "return-move-not-allowed");
    act(id, "state", ReturnCalls.at("ARRIVED")).expecting(200);
    act(id, "state", ReturnCalls.at("TO_CENTRE")).refusedWith(409, "return-move-not-allowed");
    assertThat(quantity(LAMP)).as("nobody has looked at them").isEqualTo(8);

    JsonNode judged =
        act(
                id,
                "judgement",
                ReturnCalls.judged(Map.of(LAMP, List.of(2, 1))).put("comment", "Одна без коробки"))
            .expecting(200)
            .json();
    assertThat(judged.at("/state/code").asText()).isEqualTo("ACCEPTED");
    assertThat(judged.at("/refund/owed/amount").asText()).isEqualTo("1280.00");
    assertThat(judged.path("dueAt").isNull()).isFalse();
    assertThat(quantity(LAMP)).isEqualTo(9);
    assertThat(cabinet.status(number)).isEqualTo(68);

    act(id, "refund", ReturnCalls.refund("1280.01")).refusedWith(422, "return-refund-exceeds-paid");
    act(id, "refund", ReturnCalls.refund("0.00")).refusedWith(400, "validation-failed");
    act(id, "refund", ReturnCalls.refund("280.00")).expecting(200);
    JsonNode paid = act(id, "refund", ReturnCalls.refund("1000.00")).expecting(200).json();
    assertThat(paid.at("/refund/paid/amount").asText()).isEqualTo("1280.00");
    assertThat(paid.at("/refund/paidAt").isNull()).isFalse();
    assertThat(paid.path("dueAt").isNull()).isTrue();
    assertThat(cabinet.status(number)).isEqualTo(68);

    JsonNode shown = ReturnCalls.seenByBuyer(number, buyer).get(0);
    assertThat(shown.path("answer").asText()).isEqualTo("Одна без коробки");
    assertThat(shown.path("comment").asText()).isEqualTo("Не той колір");
    assertThat(timeline(number)).hasSize(7);
  }

  @Test
  void anOrderFollowsAllOfItsGoodsToTheShopAndTheMoneyBack() {
    String number = ReturnCalls.receivedOrder(shop, TestBuyer.registered());

    String id = ReturnCalls.opened(caller, number, "DEFECTIVE", null);
    assertThat(cabinet.status(number)).isEqualTo(86);
    caller
        .with("If-Match", "*")
        .put("/returns/" + id + "/waybill", ReturnCalls.waybill(UniqueValues.waybill()))
        .expecting(200);
    assertThat(cabinet.status(number)).isEqualTo(91);
    act(id, "state", ReturnCalls.at("AT_POINT")).expecting(200);
    act(id, "state", ReturnCalls.at("ARRIVED")).expecting(200);
    assertThat(cabinet.status(number)).isEqualTo(85);
    act(id, "judgement", all(2, 1)).expecting(200);
    assertThat(cabinet.status(number)).isEqualTo(19);
    act(id, "refund", ReturnCalls.refund("2060.50")).expecting(200);
    assertThat(cabinet.status(number)).isEqualTo(72);

    assertThat(steps(number)).startsWith(72, 19, 85, 84, 91, 86, 6);
    ReturnCalls.open(caller, number, ReturnCalls.asked("OTHER", null))
        .refusedWith(409, "order-not-received");
  }

  @Test
  void anOrderIsWhatItWasWhenNothingComesOfTheReturn() {
    TestBuyer buyer = TestBuyer.registered();
    String number = ReturnCalls.receivedOrder(shop, buyer);

    String withdrawn = ReturnCalls.opened(caller, number, "OTHER", null);
    assertThat(cabinet.status(number)).isEqualTo(86);
    ReturnCalls.withdrawn(number, buyer, withdrawn).expecting(200);
    assertThat(cabinet.status(number)).isEqualTo(6);
    ReturnCalls.withdrawn(number, buyer, withdrawn).expecting(200);

    String rejected = ReturnCalls.opened(caller, number, "OTHER", null);
    act(rejected, "judgement", all(0, 0)).refusedWith(400, "validation-failed");
    act(rejected, "judgement", all(0, 0).put("comment", "Товаром користувалися")).expecting(200);
    assertThat(ReturnCalls.state(caller, rejected)).isEqualTo("REJECTED");
    assertThat(cabinet.status(number)).isEqualTo(6);

    String partly = ReturnCalls.opened(caller, number, "OTHER", null);
    act(
            partly,
            "judgement",
            ReturnCalls.judged(Map.of(LAMP, List.of(1, 1), VASE, List.of(0, 0)))
                .put("comment", "Ваза розбита"))
        .expecting(200);
    assertThat(cabinet.status(number)).isEqualTo(68);
    assertThat(left(number)).containsExactly(1, 1);
  }

  @Test
  void aParcelThatNobodyTookComesBackAndItsMoneyGoesBackThroughTheSite() {
    cabinet.setStock(LAMP, 10).expecting(200);
    String number = new Storefront().place(Cart.of(shop).paidByCard());
    cabinet.moves(number, 26);
    cabinet.moves(number, 2);
    String waybill = UniqueValues.waybill();
    cabinet.ships(number, waybill);
    NovaPoshtaControl.says(waybill, "103");
    Eventually.get("the refusal", () -> cabinet.status(number), status -> status == 12);
    assertThat(quantity(LAMP)).isEqualTo(8);

    ReturnCalls.open(caller, number, ReturnCalls.asked("DEFECTIVE", null))
        .refusedWith(400, "validation-failed");
    String id = ReturnCalls.opened(caller, number, "NOT_TAKEN", null);
    assertThat(cabinet.status(number)).isEqualTo(12);
    JsonNode judged = act(id, "judgement", all(2, 1)).expecting(200).json();
    assertThat(judged.at("/refund/owed/amount").asText()).isEqualTo("2060.50");
    assertThat(quantity(LAMP)).isEqualTo(10);
    assertThat(cabinet.status(number)).isEqualTo(71);
    act(id, "refund", ReturnCalls.refund("1.00")).refusedWith(409, "refund-by-site");

    new Storefront().reports(number, "PART_RETURNED", "60.50").expecting(201);
    assertThat(ReturnCalls.read(caller, id).at("/refund/paid/amount").asText()).isEqualTo("60.50");
    assertThat(cabinet.status(number)).isEqualTo(71);
    new Storefront().reports(number, "RETURNED", "2000.00").expecting(201);
    assertThat(ReturnCalls.read(caller, id).at("/refund/paid/amount").asText())
        .isEqualTo("2060.50");
    assertThat(cabinet.status(number)).isEqualTo(72);
    JsonNode record =
        caller.get("/orders/" + shop.placedOrder() + "/buyer-record").expecting(200).json();
    assertThat(record.path("received").asInt()).isZero();
  }

  @Test
  void oneOfFiftyGetsTheLastPiece() {
    String number =
        ReturnCalls.received(shop, Cart.of(shop).without("/lines/1").with("/lines/0/quantity", 1));
    ObjectNode asked = ReturnCalls.asked("OTHER", Map.of(LAMP, 1));

    List<Answer> answers = ConcurrentCalls.run(50, () -> ReturnCalls.open(caller, number, asked));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .hasSize(49)
        .allSatisfy(
            answer -> {
              answer.refusedWith(409, "return-exceeds-delivered");
              assertThat(answer.json().path("sku").asText()).isEqualTo(LAMP);
              assertThat(answer.json().path("left").asInt()).isZero();
            });
    assertThat(ReturnCalls.ids(caller, "")).hasSize(1);
    assertThat(cabinet.status(number)).isEqualTo(86);
  }

  @Test
  void goodsAreCountedOnceHoweverManyJudgeThem() {
    cabinet.setStock(LAMP, 5).expecting(200);
    String number = ReturnCalls.receivedOrder(shop, TestBuyer.registered());
    String id = ReturnCalls.opened(caller, number, "OTHER", Map.of(LAMP, 2));
    String read = caller.get("/returns/" + id).expecting(200).header("ETag");

    List<Integer> statuses =
        ConcurrentCalls.run(
                8,
                () ->
                    caller
                        .with("If-Match", read)
                        .post(
                            "/returns/" + id + "/judgement",
                            ReturnCalls.judged(Map.of(LAMP, List.of(2, 2)))))
            .stream()
            .map(Answer::status)
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    assertThat(quantity(LAMP)).isEqualTo(5);
    act(id, "judgement", ReturnCalls.judged(Map.of(LAMP, List.of(2, 2))))
        .refusedWith(409, "return-move-not-allowed");
    assertThat(quantity(LAMP)).isEqualTo(5);
  }

  @Test
  void piecesThatNeverLeftTheShelfAreNotCountedAgain() {
    cabinet.setStock(LAMP, 5).expecting(200);
    String number = new Storefront().place(Cart.of(shop));
    cabinet.moves(number, 26);
    cabinet.moves(number, 2);
    // Nobody came for it: the goods have been for sale again since.
    cabinet.moves(number, 11);
    assertThat(quantity(LAMP)).isEqualTo(5);

    String id = ReturnCalls.opened(caller, number, "NOT_TAKEN", null);
    act(id, "judgement", all(2, 1)).expecting(200);

    assertThat(quantity(LAMP)).isEqualTo(5);
    assertThat(cabinet.status(number)).isEqualTo(71);
  }

  @Test
  void ofAnOrderThatWasReceivedInPartOnlyWhatWasReceivedIsGivenBack() {
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.confirmedOrder(buyer);
    String first = UniqueValues.waybill();
    String second = UniqueValues.waybill();
    cabinet.addParcel(number, Cabinet.parcel(VASE, 1).put("waybill", second)).expecting(201);
    cabinet.ships(number, first);
    NovaPoshtaControl.says(first, "9");
    NovaPoshtaControl.says(second, "103");
    Eventually.get("both ends", () -> cabinet.status(number), status -> status == 68);

    ReturnCalls.open(caller, number, ReturnCalls.asked("OTHER", Map.of(VASE, 1)))
        .refusedWith(409, "return-exceeds-delivered");
    ReturnCalls.open(caller, number, ReturnCalls.asked("NOT_TAKEN", Map.of(LAMP, 1)))
        .refusedWith(409, "return-exceeds-delivered");
    String vase = ReturnCalls.opened(caller, number, "NOT_TAKEN", null);
    assertThat(ReturnCalls.read(caller, vase).at("/lines/0/sku").asText()).isEqualTo(VASE);
    String lamps = ReturnCalls.opened(caller, number, "OTHER", null);
    assertThat(ReturnCalls.read(caller, lamps).at("/lines/0/quantity").asInt()).isEqualTo(2);
    assertThat(cabinet.status(number)).isEqualTo(86);
    act(vase, "state", ReturnCalls.kept()).expecting(200);
    assertThat(cabinet.status(number)).as("the vase is not on its way").isEqualTo(68);
    ReturnCalls.ask(number, buyer, ReturnCalls.asked("OTHER", Map.of(VASE, 1)))
        .refusedWith(409, "return-exceeds-delivered");
    vase = ReturnCalls.opened(caller, number, "NOT_TAKEN", null);
    assertThat(cabinet.status(number)).isEqualTo(86);
    ReturnCalls.ask(number, buyer, ReturnCalls.asked("OTHER", Map.of(VASE, 1)))
        .refusedWith(409, "return-exceeds-delivered");
    act(vase, "judgement", ReturnCalls.judged(Map.of(VASE, List.of(1, 1)))).expecting(200);
    JsonNode judged =
        act(lamps, "judgement", ReturnCalls.judged(Map.of(LAMP, List.of(2, 2))))
            .expecting(200)
            .json();
    assertThat(judged.at("/refund/owed/amount").asText())
        .as("what the buyer paid for")
        .isEqualTo("1280.00");
    assertThat(cabinet.status(number)).isEqualTo(19);
  }

  @Test
  void moneyThatWentBackBeforeTheJudgementIsNotOwedAgain() {
    String number = ReturnCalls.received(shop, Cart.of(shop).paidByCard());
    String id = ReturnCalls.opened(caller, number, "OTHER", Map.of(LAMP, 2));
    new Storefront().reports(number, "PART_RETURNED", "1000.00").expecting(201);

    JsonNode judged =
        act(id, "judgement", ReturnCalls.judged(Map.of(LAMP, List.of(2, 2)))).expecting(200).json();

    assertThat(judged.at("/refund/owed/amount").asText()).isEqualTo("1280.00");
    assertThat(judged.at("/refund/paid/amount").asText()).isEqualTo("1000.00");
    new Storefront().reports(number, "PART_RETURNED", "280.00").expecting(201);
    JsonNode paid = ReturnCalls.read(caller, id);
    assertThat(paid.at("/refund/paid/amount").asText()).isEqualTo("1280.00");
    assertThat(paid.path("dueAt").isNull()).isTrue();
  }

  @Test
  void moneyOfTwoKindsGoesBackTheWayItCame() {
    String number = shop.placedOrder();
    new Storefront().reports(number, "PART_PAID", "60.50").expecting(201);
    cabinet.moves(number, 26);
    cabinet.moves(number, 2);
    cabinet.ships(number, UniqueValues.waybill());
    cabinet.moves(number, 6);
    String id = ReturnCalls.opened(caller, number, "OTHER", null);
    JsonNode judged = act(id, "judgement", all(2, 1)).expecting(200).json();
    assertThat(judged.at("/refund/owed/amount").asText()).isEqualTo("2060.50");

    act(id, "refund", ReturnCalls.refund("2000.01")).refusedWith(422, "return-refund-exceeds-paid");
    act(id, "refund", ReturnCalls.refund("2000.00")).expecting(200);
    act(id, "refund", ReturnCalls.refund("60.50")).refusedWith(409, "refund-by-site");
    new Storefront().reports(number, "RETURNED", "60.50").expecting(201);
    assertThat(ReturnCalls.read(caller, id).at("/refund/paid/amount").asText())
        .isEqualTo("2060.50");
    assertThat(cabinet.status(number)).isEqualTo(72);
  }

  @Test
  void anEndIsNotTakenBackWhileItsGoodsComeBack() {
    cabinet.setStock(LAMP, 5).expecting(200);
    String number = shop.confirmedOrder(TestBuyer.registered());
    String waybill = UniqueValues.waybill();
    cabinet.ships(number, waybill);
    NovaPoshtaControl.says(waybill, "103");
    Eventually.get("the refusal", () -> cabinet.status(number), status -> status == 12);
    String id = ReturnCalls.opened(caller, number, "NOT_TAKEN", Map.of(LAMP, 1));

    takeBack(number).refusedWith(409, "order-has-returns");
    act(id, "judgement", ReturnCalls.judged(Map.of(LAMP, List.of(1, 1)))).expecting(200);
    takeBack(number).refusedWith(409, "order-has-returns");

    assertThat(cabinet.status(number)).isEqualTo(12);
    assertThat(quantity(LAMP)).isEqualTo(4);
  }

  private Answer takeBack(String number) {
    return cabinet.tryToMove(
        number, cabinet.etag(number), Cabinet.move(3).put("reason", "Чужа посилка"));
  }

  @Test
  void whatNobodyTookIsNoneOfTheBuyersBusiness() {
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.shippedOrderOf(buyer, UniqueValues.waybill());
    cabinet.moves(number, 11);
    String id = ReturnCalls.opened(caller, number, "NOT_TAKEN", null);

    ReturnCalls.withdrawn(number, buyer, id).refusedWith(409, "return-move-not-allowed");
    ReturnCalls.sent(number, buyer, id, UniqueValues.waybill())
        .refusedWith(409, "return-move-not-allowed");
    assertThat(ReturnCalls.read(caller, id).path("dueAt").isNull()).isTrue();
    act(id, "state", ReturnCalls.at("ARRIVED")).expecting(200);
    assertThat(ReturnCalls.read(caller, id).path("dueAt").isNull()).as("nothing is paid").isTrue();
    caller
        .with("If-Match", "*")
        .put("/returns/" + id + "/waybill", ReturnCalls.waybill(UniqueValues.waybill()))
        .refusedWith(409, "return-move-not-allowed");
    act(id, "judgement", all(0, 0).put("comment", "Коробка порожня")).expecting(200);
    ReturnCalls.open(caller, number, ReturnCalls.asked("NOT_TAKEN", null))
        .refusedWith(409, "order-not-received");
  }

  @Test
  void anAppealLeadsToOneReturn() {
    String number = ReturnCalls.receivedOrder(shop, TestBuyer.registered());
    String appeal = AppealCalls.registered(shop, number);
    String other = AppealCalls.registered(shop, shop.placedOrder());
    ObjectNode asked = ReturnCalls.asked("OTHER", Map.of(LAMP, 1));

    ReturnCalls.open(caller, number, asked.deepCopy().put("appeal", other))
        .refusedWith(404, "not-found");
    ReturnCalls.open(caller, number, asked.deepCopy().put("appeal", "999999999999"))
        .refusedWith(404, "not-found");
    JsonNode opened =
        ReturnCalls.open(caller, number, asked.deepCopy().put("appeal", appeal))
            .expecting(201)
            .json();
    assertThat(opened.path("askedBy").asText()).isEqualTo("CALL_CENTER");
    assertThat(opened.path("appeal").asText()).isEqualTo(appeal);
    ReturnCalls.open(caller, number, asked.deepCopy().put("appeal", appeal))
        .refusedWith(409, "appeal-has-return");
    act(opened.path("id").asText(), "state", ReturnCalls.kept()).expecting(200);
    ReturnCalls.open(caller, number, asked.deepCopy().put("appeal", appeal)).expecting(201);
  }

  @Test
  void namesWhatIsWrongAndKeepsNothing() {
    TestBuyer buyer = TestBuyer.registered();
    String number = ReturnCalls.receivedOrder(shop, buyer);
    assertInvalid(number, ReturnCalls.asked("OTHER", Map.of("NO-SUCH", 1)), "lines[0].sku");
    assertInvalid(number, ReturnCalls.asked("OTHER", Map.of(LAMP, 0)), "lines[0].quantity");
    assertInvalid(number, ReturnCalls.asked("OTHER", Map.of(LAMP, -1)), "lines[0].quantity");
    ObjectNode twice = ReturnCalls.asked("OTHER", Map.of(LAMP, 1));
    twice.withArray("lines").addObject().put("sku", LAMP).put("quantity", 1);
    assertInvalid(number, twice, "lines[1].sku");
    assertInvalid(number, ReturnCalls.asked("OTHER", Map.of()), "lines");
    assertInvalid(number, ReturnCalls.asked("NOT_TAKEN", null), "reason");
    assertInvalid(number, ReturnCalls.asked("BORED", null), "reason");
    assertInvalid(
        number, ReturnCalls.asked("OTHER", null).put("comment", "а".repeat(1001)), "comment");
    ReturnCalls.open(caller, number, ReturnCalls.asked("OTHER", Map.of(LAMP, 3)))
        .refusedWith(409, "return-exceeds-delivered");
    ReturnCalls.open(caller, shop.placedOrder(), ReturnCalls.asked("OTHER", null))
        .refusedWith(409, "order-not-received");
    ReturnCalls.open(caller, "999999999999", ReturnCalls.asked("OTHER", null))
        .refusedWith(404, "not-found");
    caller
        .post("/orders/" + number + "/returns", ReturnCalls.asked("OTHER", null))
        .refusedWith(400, "idempotency-key-missing");
    Caller stranger = TestShop.opened().cabinet().caller();
    ReturnCalls.open(stranger, number, ReturnCalls.asked("OTHER", null))
        .refusedWith(404, "not-found");
    ReturnCalls.ask(number, TestBuyer.registered(), ReturnCalls.asked("OTHER", Map.of(LAMP, 1)))
        .refusedWith(404, "not-found");
    ReturnCalls.ask(number, buyer, ReturnCalls.asked("NOT_TAKEN", Map.of(LAMP, 1)))
        .refusedWith(400, "validation-failed");

    assertThat(ReturnCalls.ids(caller, "")).isEmpty();
    assertThat(cabinet.status(number)).isEqualTo(6);
  }

  private void assertInvalid(String number, ObjectNode asked, String field) {
    assertThat(
            ReturnCalls.open(caller, number, asked).refusedWith(400, "validation-failed").fields())
        .containsExactly(field);
  }

  @Test
  void namesWhatIsWrongWithAJudgementAndCountsNothing() {
    cabinet.setStock(LAMP, 5).expecting(200);
    String number = ReturnCalls.receivedOrder(shop, TestBuyer.registered());
    String id = ReturnCalls.opened(caller, number, "OTHER", Map.of(LAMP, 2));

    assertMisjudged(id, ReturnCalls.judged(Map.of(VASE, List.of(1, 1))), "lines");
    assertMisjudged(id, ReturnCalls.judged(Map.of(LAMP, List.of(3, 1))), "lines[0].accepted");
    assertMisjudged(id, ReturnCalls.judged(Map.of(LAMP, List.of(1, 2))), "lines[0].resalable");
    assertMisjudged(id, ReturnCalls.judged(Map.of(LAMP, List.of(1, 1))), "comment");
    ObjectNode tooMuch = ReturnCalls.judged(Map.of(LAMP, List.of(2, 2)));
    tooMuch.set("refund", ReturnCalls.money("2060.51"));
    act(id, "judgement", tooMuch).refusedWith(422, "return-refund-exceeds-paid");
    act(
            id,
            "judgement",
            ReturnCalls.judged(Map.of(LAMP, List.of(1, 1)))
                .put("comment", "Дзвоніть 067 123 45 67"))
        .refusedWith(422, "forbidden-content");
    caller
        .post("/returns/" + id + "/judgement", ReturnCalls.judged(Map.of(LAMP, List.of(2, 2))))
        .refusedWith(428, "precondition-missing");
    JsonNode stale =
        caller
            .with("If-Match", "\"7\"")
            .post("/returns/" + id + "/judgement", ReturnCalls.judged(Map.of(LAMP, List.of(2, 2))))
            .refusedWith(412, "stale-version")
            .json();
    assertThat(stale.at("/currentReturn/id").asText()).isEqualTo(id);
    act(id, "state", ReturnCalls.at("ACCEPTED")).refusedWith(400, "validation-failed");
    act(id, "state", ReturnCalls.at("WITHDRAWN")).refusedWith(400, "validation-failed");
    act(id, "state", ReturnCalls.at("ARRIVED").put("comment", "Є"))
        .refusedWith(400, "validation-failed");
    caller
        .with("If-Match", "*")
        .put("/returns/" + id + "/waybill", ReturnCalls.waybill("12"))
        .refusedWith(422, "waybill-invalid");
    Caller stranger = TestShop.opened().cabinet().caller();
    act(stranger, id, "state", ReturnCalls.at("ARRIVED")).refusedWith(404, "not-found");
    stranger.get("/returns/" + id).refusedWith(404, "not-found");

    assertThat(ReturnCalls.state(caller, id)).isEqualTo("EXPECTED");
    assertThat(quantity(LAMP)).isEqualTo(3);
  }

  private void assertMisjudged(String id, ObjectNode judged, String field) {
    assertThat(act(id, "judgement", judged).refusedWith(400, "validation-failed").fields())
        .containsExactly(field);
  }

  @Test
  void isOpenedOncePerKey() {
    String number = ReturnCalls.receivedOrder(shop, TestBuyer.registered());
    Caller keyed = caller.with("Idempotency-Key", Talk.key());
    String path = "/orders/" + number + "/returns";
    ObjectNode asked = ReturnCalls.asked("OTHER", Map.of(LAMP, 1));

    JsonNode first = keyed.post(path, asked).expecting(201).json();
    assertThat(keyed.post(path, asked).expecting(201).json()).isEqualTo(first);
    keyed
        .post(path, ReturnCalls.asked("OTHER", Map.of(LAMP, 2)))
        .refusedWith(422, "idempotency-key-reused");
    assertThat(ReturnCalls.ids(caller, "")).hasSize(1);
  }

  @Test
  void listsWhatWaitsForTheShopFirst() {
    TestBuyer buyer = TestBuyer.registered();
    String number = ReturnCalls.receivedOrder(shop, buyer);
    String closed = ReturnCalls.opened(caller, number, "OTHER", Map.of(LAMP, 1));
    act(closed, "state", ReturnCalls.kept()).expecting(200);
    String owed = ReturnCalls.opened(caller, number, "OTHER", Map.of(LAMP, 1));
    act(owed, "judgement", ReturnCalls.judged(Map.of(LAMP, List.of(1, 1)))).expecting(200);
    String coming = ReturnCalls.opened(caller, number, "OTHER", Map.of(LAMP, 1));
    String waiting = ReturnCalls.requested(number, buyer, Map.of(VASE, 1));

    assertThat(ReturnCalls.ids(caller, "")).containsExactly(waiting, coming, owed, closed);
    assertThat(pages()).containsExactly(waiting, coming, owed, closed);
    assertThat(ReturnCalls.ids(caller, "?section=waiting")).containsExactly(waiting);
    assertThat(ReturnCalls.ids(caller, "?section=coming")).containsExactly(coming);
    assertThat(ReturnCalls.ids(caller, "?section=refund")).containsExactly(owed);
    assertThat(ReturnCalls.ids(caller, "?section=closed")).containsExactly(closed);
    assertThat(
            Answer.texts(
                caller.get("/orders/" + number + "/returns").expecting(200).json().path("items"),
                "id"))
        .containsExactly(waiting, coming, owed, closed);
    assertThat(caller.get("/returns/counts").expecting(200).json().toString())
        .isEqualTo("{\"waiting\":1,\"coming\":1,\"refund\":1,\"closed\":1,\"overdue\":0}");
    caller.get("/returns?section=all").refusedWith(400, "validation-failed");
    caller.get("/returns?after=x").refusedWith(400, "validation-failed");
  }

  private List<String> pages() {
    List<String> ids = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = caller.get("/returns?limit=1" + after).expecting(200).json();
      ids.addAll(Answer.texts(page.path("items"), "id"));
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
    } while (after != null);
    return ids;
  }

  @Test
  @Tag("O20")
  void feedAndLettersTellOfAReturn() {
    TestBuyer buyer = TestBuyer.registered();
    String number = ReturnCalls.receivedOrder(shop, buyer);
    String id = ReturnCalls.requested(number, buyer, Map.of(LAMP, 1));
    act(id, "decision", ReturnCalls.decision(true, "Відділення №3")).expecting(200);
    act(id, "judgement", ReturnCalls.judged(Map.of(LAMP, List.of(1, 0)))).expecting(200);
    act(id, "refund", ReturnCalls.refund("640.00")).expecting(200);

    List<JsonNode> events =
        Eventually.get(
            "the events of the return",
            () ->
                shop.erp().readAll().stream()
                    .filter(event -> event.at("/subject/kind").asText().equals("return"))
                    .toList(),
            all -> all.size() >= 4);
    assertThat(events)
        .extracting(event -> event.path("type").asText())
        .containsExactly("return.opened", "return.moved", "return.judged", "return.refunded");
    assertThat(events).allMatch(event -> event.at("/data/order").asText().equals(number));
    assertThat(events.toString()).doesNotContain("Не той колір", "Відділення №3");

    List<Mailbox.Letter> letters =
        Eventually.get(
            "the letters about the return",
            () ->
                new Mailbox(buyer.mail())
                    .letters().stream().filter(letter -> letter.text().contains("№" + id)).toList(),
            all -> all.size() >= 3);
    assertThat(letters).hasSize(3);
    assertThat(letters.get(0).text()).contains("погодив повернення", "Відділення №3");
    assertThat(letters.get(1).text())
        .contains("прийнято все", "640,00")
        .doesNotContain("Відділення №3");
    assertThat(letters.get(2).subject()).contains("повернуто 640,00");
    assertThat(letters.toString()).doesNotContain("Замовлення виконано");
    assertThat(new Mailbox(shop.letters()).await(2))
        .anyMatch(letter -> letter.subject().contains("хоче повернути товар"))
        .noneMatch(letter -> letter.text().contains("Не той колір"));
  }

  @Test
  @Tag("O21")
  void somebodyWithoutAnAccountIsToldByPhone() {
    TestBuyer buyer = TestBuyer.onThePhone();
    String number = ReturnCalls.receivedOrder(shop, buyer);

    String id = ReturnCalls.opened(caller, number, "OTHER", Map.of(LAMP, 1));

    JsonNode tasks = cabinet.open(number).path("tasks");
    assertThat(tasks)
        .filteredOn(task -> task.path("kind").asText().equals("TELL_RETURN_BY_PHONE"))
        .singleElement()
        .satisfies(task -> assertThat(task.path("about").asText()).contains("№ " + id));
    assertThat(new Mailbox(buyer.mail()).letters()).isEmpty();
  }

  private Answer act(String id, String act, Object body) {
    return act(caller, id, act, body);
  }

  private static Answer act(Caller who, String id, String act, Object body) {
    return ReturnCalls.act(who, id, act, body);
  }

  /** All articles of the order, of each so many accepted and for sale again. */
  private static ObjectNode all(int lamps, int vases) {
    return ReturnCalls.judged(Map.of(LAMP, List.of(lamps, lamps), VASE, List.of(vases, vases)));
  }

  private int quantity(String sku) {
    return cabinet.offer(sku).path("quantity").asInt();
  }

  private List<Integer> left(String number) {
    JsonNode goods =
        caller.get("/orders/" + number + "/returns/goods").expecting(200).json().path("articles");
    return Answer.elements(goods).stream().map(each -> each.path("givenBack").asInt()).toList();
  }

  private List<JsonNode> timeline(String number) {
    return Answer.elements(
            caller
                .get("/orders/" + number + "/timeline?limit=100")
                .expecting(200)
                .json()
                .path("items"))
        .stream()
        .filter(entry -> entry.path("kind").asText().equals("RETURN"))
        .toList();
  }

  private List<Integer> steps(String number) {
    JsonNode history =
        caller.get("/orders/" + number + "/history").expecting(200).json().path("items");
    return Answer.elements(history).stream().map(step -> step.at("/status/id").asInt()).toList();
  }
}
