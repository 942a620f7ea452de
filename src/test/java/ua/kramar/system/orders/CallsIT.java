package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Calls to buyers are on record, and the table of moves goes by them. */
@Tag("O12")
class CallsIT {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  @Tag("O16")
  void plansAnotherCallAfterEachMissedOne() {
    String number = taken();

    JsonNode first = cabinet.reportCall(number, Cabinet.call("NO_ANSWER")).expecting(201).json();
    assertThat(first.at("/status/id").asInt()).isEqualTo(47);
    cabinet.reportCall(number, Cabinet.call("BUSY").put("note", " Перервалося ")).expecting(201);
    cabinet.reportCall(number, Cabinet.call("VOICEMAIL")).expecting(201);
    Answer answered = cabinet.reportCall(number, Cabinet.call("ANSWERED")).expecting(201);

    assertThat(answered.json().at("/status/id").asInt()).isEqualTo(48);
    assertThat(answered.header("ETag")).isEqualTo(cabinet.etag(number));
    List<JsonNode> calls = calls(number, "");
    assertThat(calls)
        .extracting(call -> call.path("outcome").asText())
        .containsExactly("ANSWERED", "VOICEMAIL", "BUSY", "NO_ANSWER");
    assertThat(calls.get(2).path("note").asText()).isEqualTo("Перервалося");
    assertThat(calls)
        .allSatisfy(
            call -> {
              assertThat(call.path("by").asText()).isEqualTo(shop.owner().login());
              assertThat(call.path("subject").asText()).isEqualTo("CONFIRMATION");
              assertThat(call.path("callAgainAt").isNull()).isTrue();
            });
  }

  @Test
  @Tag("O16")
  void recordsAMissedCallByWhateverDoorTheOrderIsMoved() {
    String number = taken();
    cabinet.moves(number, 47);
    cabinet.moves(number, 48);

    assertThat(calls(number, ""))
        .extracting(call -> call.path("outcome").asText())
        .containsExactly("NO_ANSWER", "NO_ANSWER");
    refused(number, Cabinet.move(18), "too-few-attempts");
  }

  @Test
  @Tag("O16")
  void demandsTheBuyersWordForTheBuyersWish() {
    String number = taken();
    cabinet.moves(number, 47);

    refused(number, Cabinet.move(40), "contact-missing");
    refused(number, Cabinet.move(40).put("reason", "  "), "contact-missing");
    cabinet.reportCall(number, Cabinet.call("WRONG_NUMBER")).expecting(201);
    refused(number, Cabinet.move(24), "contact-missing");
    assertThat(cabinet.status(number)).isEqualTo(47);
    cabinet.reportCall(number, Cabinet.call("ANSWERED")).expecting(201);
    assertThat(cabinet.moves(number, 40).at("/status/id").asInt()).isEqualTo(40);

    String other = taken();
    cabinet.moves(other, 47);
    assertThat(cabinet.moves(other, 40, "Написала у Viber").at("/status/id").asInt()).isEqualTo(40);
    String faulty = taken();
    cabinet.moves(faulty, 47);
    JsonNode ended =
        cabinet
            .tryToMove(faulty, cabinet.etag(faulty), Cabinet.outOfStock(TestShop.LAMP))
            .expecting(200)
            .json();
    assertThat(ended.at("/status/id").asInt())
        .as("what the shop says of itself needs no word of the buyer")
        .isEqualTo(42);
  }

  @Test
  @Tag("O16")
  void demandsTheBuyersWordByEveryWayAroundAMissedCall() {
    String back = taken();
    cabinet.moves(back, 47);
    JsonNode order = cabinet.moves(back, 26);
    assertThat(demands(order, 40)).containsExactly("BUYERS_WORD");
    refused(back, Cabinet.move(40), "contact-missing");
    order = cabinet.moves(back, 2);
    assertThat(demands(order, 40)).containsExactly("BUYERS_WORD");
    refused(back, Cabinet.move(40), "contact-missing");

    cabinet.reportCall(back, Cabinet.call("ANSWERED")).expecting(201);
    assertThat(demands(cabinet.open(back), 40)).isEmpty();
    assertThat(cabinet.moves(back, 40).at("/status/id").asInt()).isEqualTo(40);

    String never = taken();
    assertThat(demands(cabinet.open(never), 40)).as("no call was missed").isEmpty();
    assertThat(cabinet.moves(never, 40).at("/status/id").asInt()).isEqualTo(40);
  }

  private static List<String> demands(JsonNode order, int status) {
    return Answer.elements(order.path("allowedMoves")).stream()
        .filter(move -> move.at("/status/id").asInt() == status)
        .flatMap(move -> Answer.elements(move.path("demands")).stream())
        .map(JsonNode::asText)
        .toList();
  }

  @Test
  void movesAPlannedCallIntoTheHours() {
    String number = taken();
    LocalDate day = LocalDate.now(KYIV).plusDays(3);
    Instant night = day.atTime(3, 0).atZone(KYIV).toInstant();

    cabinet
        .reportCall(number, Cabinet.call("CALLBACK_REQUESTED").put("callAgainAt", night.toString()))
        .expecting(201);

    JsonNode call = calls(number, "").get(0);
    Instant planned = Instant.parse(call.path("callAgainAt").asText());
    assertThat(planned.atZone(KYIV).toLocalDate()).isEqualTo(day);
    assertThat(planned.atZone(KYIV).toLocalTime()).isIn(LocalTime.of(9, 0), LocalTime.of(10, 0));
    assertThat(cabinet.status(number)).as("the buyer was reached").isEqualTo(26);
  }

  @Test
  void tellsTheHoursAndMarksACallOutsideOfThem() {
    String number = taken();
    Instant before = Instant.now();
    JsonNode hours = cabinet.caller().get("/shop/call-hours").expecting(200).json();
    Instant after = Instant.now();
    boolean open = hours.path("open").asBoolean();
    cabinet.reportCall(number, Cabinet.call("ANSWERED")).expecting(201);
    boolean stillOpen =
        cabinet.caller().get("/shop/call-hours").expecting(200).json().path("open").asBoolean();

    assertThat(calls(number, "").get(0).path("outsideHours").asBoolean()).isIn(!open, !stillOpen);
    Instant next = Instant.parse(hours.path("next").asText());
    assertThat(Instant.parse(hours.path("again").asText())).isAfterOrEqualTo(next);
    if (open) {
      assertThat(next).isBeforeOrEqualTo(after);
    } else {
      assertThat(next).isAfter(before);
    }
  }

  @Test
  @Tag("O10")
  void callsNobodyToConfirmAnOrderThatIsPaidByCardWithoutACall() {
    String number = new Storefront().place(Cart.of(shop).withoutCall().paidByCard());
    cabinet.moves(number, 26);

    refused(number, Cabinet.move(47), "do-not-call");
    cabinet.reportCall(number, Cabinet.call("NO_ANSWER")).refusedWith(422, "do-not-call");
    assertThat(calls(number, "")).isEmpty();
    ObjectNode problem = Cabinet.call("NO_ANSWER").put("subject", "OUT_OF_STOCK");
    assertThat(cabinet.reportCall(number, problem).expecting(201).json().at("/status/id").asInt())
        .isEqualTo(26);
    assertThat(cabinet.moves(number, 2).at("/status/id").asInt()).isEqualTo(2);
  }

  @Test
  @Tag("O10")
  void tellsInWritingThatAnOrderIsAcceptedUnlessItIsPaidByCard() {
    String unpaid = new Storefront().place(Cart.of(shop, TestBuyer.onThePhone()).withoutCall());
    assertThat(Answer.texts(cabinet.moves(unpaid, 26).path("tasks"), "kind"))
        .containsExactly("TELL_STATUS_IN_WRITING");
    String paid =
        new Storefront().place(Cart.of(shop, TestBuyer.onThePhone()).withoutCall().paidByCard());
    assertThat(cabinet.moves(paid, 26).path("tasks")).isEmpty();

    String bothered = new Storefront().place(Cart.of(shop).withoutCall().paidByCard());
    cabinet.moves(bothered, 26);
    String account = new Storefront().place(Cart.of(shop).withoutCall());
    cabinet.moves(account, 26);
    List<JsonNode> accepted =
        Eventually.get("an acceptance", this::acceptances, events -> !events.isEmpty());
    assertThat(accepted)
        .as("neither without an account nor when a card has paid")
        .extracting(event -> event.path("order").asText())
        .containsExactly(account);
  }

  @Test
  void refusesWhatCannotBeAndRecordsOneCallForOneKey() {
    String number = taken();
    String etag = cabinet.etag(number);
    String key = UUID.randomUUID().toString();
    ObjectNode call = Cabinet.call("NO_ANSWER");
    String past = Instant.now().minus(Duration.ofMinutes(1)).toString();

    cabinet.reportCall(number, Cabinet.call("HUNG_UP")).refusedWith(400, "validation-failed");
    assertThat(
            cabinet
                .reportCall(number, Cabinet.call("BUSY").put("callAgainAt", past))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("callAgainAt");
    cabinet
        .caller()
        .with("If-Match", etag)
        .post("/orders/" + number + "/calls", call)
        .refusedWith(400, "idempotency-key-missing");
    cabinet.reportCall(number, "\"77\"", key, call).refusedWith(412, "stale-version");
    assertThat(calls(number, "")).isEmpty();

    cabinet.reportCall(number, etag, key, call).expecting(201);
    assertThat(cabinet.reportCall(number, etag, key, call).expecting(201).json().at("/status/id"))
        .hasToString("47");
    cabinet
        .reportCall(number, etag, key, Cabinet.call("BUSY"))
        .refusedWith(422, "idempotency-key-reused");
    assertThat(calls(number, "")).hasSize(1);
  }

  @Test
  void readsTheCallsByPages() {
    String number = taken();
    for (String outcome : List.of("NO_ANSWER", "BUSY", "REJECTED")) {
      cabinet.reportCall(number, Cabinet.call(outcome)).expecting(201);
    }

    JsonNode first = cabinet.caller().get(path(number) + "?limit=2").expecting(200).json();
    assertThat(Answer.texts(first.path("items"), "outcome")).containsExactly("REJECTED", "BUSY");
    String next = first.path("next").asText();
    assertThat(calls(number, "?limit=2&after=" + next))
        .extracting(call -> call.path("outcome").asText())
        .containsExactly("NO_ANSWER");
    cabinet.caller().get(path(taken()) + "?after=" + next).refusedWith(400, "validation-failed");
  }

  @Test
  void saysTheShopsOwnTextWithTheValuesOfTheOrder() {
    String number = shop.placedOrder();
    Answer usual = cabinet.caller().get("/shop/call-script").expecting(200);
    assertThat(usual.json().path("version").asInt()).isZero();
    assertThat(script(number))
        .contains("№ " + number, "Настільна лампа × 2, Ваза керамічна × 1", "2060,50 грн");

    setScript("\"0\"", "№ {{number}}, {{phone}}").refusedWith(400, "validation-failed");
    setScript("\"3\"", "№ {{number}}").refusedWith(412, "stale-version");
    setScript(usual.header("ETag"), "№ {{number}}: {{delivery}}").expecting(200);
    setScript(usual.header("ETag"), "№ {{number}}").refusedWith(412, "stale-version");
    assertThat(script(number)).isEqualTo("№ " + number + ": Нова пошта, Київ, Відділення №12");
  }

  private Answer setScript(String etag, String text) {
    return cabinet
        .caller()
        .with("If-Match", etag)
        .put("/shop/call-script", Answer.JSON.createObjectNode().put("text", text));
  }

  private String script(String number) {
    return cabinet
        .caller()
        .get("/orders/" + number + "/call-script")
        .expecting(200)
        .json()
        .path("text")
        .asText();
  }

  @Test
  void namesTheOutcomesInBothLanguages() {
    JsonNode items = Caller.anonymous().get("/call-outcomes").expecting(200).json().path("items");

    assertThat(Answer.texts(items, "effect")).contains("REACHED", "MISSED", "NEITHER");
    assertThat(items.get(0).at("/name/uk").asText()).isEqualTo("Додзвонились");
    assertThat(items.get(0).at("/name/en").asText()).isEqualTo("Answered");
  }

  private String taken() {
    String number = shop.placedOrder();
    cabinet.moves(number, 26);
    return number;
  }

  private void refused(String number, ObjectNode move, String code) {
    cabinet.tryToMove(number, cabinet.etag(number), move).refusedWith(422, code);
  }

  private List<JsonNode> calls(String number, String query) {
    return Answer.elements(
        cabinet.caller().get(path(number) + query).expecting(200).json().path("items"));
  }

  private List<JsonNode> acceptances() {
    return shop.erp().readAll().stream()
        .filter(event -> event.path("type").asText().equals("order.accepted-without-call"))
        .toList();
  }

  private static String path(String number) {
    return "/orders/" + number + "/calls";
  }
}
