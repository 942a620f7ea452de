package ua.kramar.system.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.ShopTemplates;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.BuyersPhone;

/** What shops and buyers get on their phones, by Viber or SMS, and how that shows. */
class TellByPhoneIT {

  private static final String OPTIONS = "/shop/notification-options";

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();
  private final TestBuyer buyer = TestBuyer.registered();
  private final BuyersPhone phone = new BuyersPhone(buyer.phone());

  @Test
  @Tag("O10")
  void tellsByViberThatAnOrderIsAcceptedWhoseBuyerWantsNoCall() {
    String number = takenUp(Cart.of(shop, buyer).withoutCall());

    JsonNode message = phone.await(1).get(0);
    assertThat(message.path("channel").asText()).isEqualTo("VIBER");
    assertThat(message.path("text").asText())
        .contains("№" + number, "прийнято", "телефонувати не будемо");
    JsonNode entry = entry(number, "VIBER", "delivery", "DELIVERED");
    assertThat(entry.path("about").asText()).isEqualTo("order.accepted-without-call");
    assertThat(phone.messages()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"viber, UNDELIVERABLE", "template, REJECTED"})
  @Tag("O10")
  void tellsBySmsWhereViberFailsForGood(String lacks, String viber) {
    phone.behaves(BuyersPhone.order().put(lacks, false));

    String number = takenUp(Cart.of(shop, buyer).withoutCall());

    JsonNode sms =
        Eventually.get(
                "an SMS",
                () -> phone.messages().stream().filter(TellByPhoneIT::isSms).findFirst(),
                Optional::isPresent)
            .orElseThrow();
    assertThat(sms.path("text").asText()).contains("№" + number, "прийнято");
    entry(number, "VIBER", "delivery", viber);
    entry(number, "SMS", "delivery", "DELIVERED");
    assertThat(phone.messages().stream().filter(TellByPhoneIT::isSms)).hasSize(1);
  }

  /** What the shop is told of the later order comes after what its buyer would be told. */
  @Test
  @Tag("O10")
  void leavesBuyersInPeaceWhoPaidByCard() {
    chooses("NONE", "VIBER").expecting(200);
    String paid = takenUp(Cart.of(shop, buyer).withoutCall().paidByCard());
    cabinet.moves(paid, 2);
    cabinet.ships(paid, UniqueValues.waybill());
    TestBuyer later = TestBuyer.registered();
    takenUp(Cart.of(shop, later).withoutCall());

    new BuyersPhone(later.phone()).await(1);
    assertThat(phone.messages()).isEmpty();
  }

  @Test
  @Tag("O19")
  void tellsTheShopOfANewOrderOnThePhoneThatItChose() {
    String number = UniqueValues.phone();
    chooses("SMS", "NONE", number).expecting(200);

    String order = shop.placedOrder();

    JsonNode message = new BuyersPhone(number).await(1).get(0);
    assertThat(message.path("channel").asText()).isEqualTo("SMS");
    assertThat(message.path("text").asText())
        .isEqualTo("Нове замовлення №%s, 2\u00a0060,50 грн".formatted(order));
  }

  @Test
  @Tag("O19")
  void optionsAreReadChangedAndRefused() {
    JsonNode none = cabinet.caller().get(OPTIONS).expecting(200).json();
    assertThat(none.path("version").asInt()).isZero();
    assertThat(none.path("orderPlaced").asText()).isEqualTo("NONE");
    assertThat(none.path("sms").asBoolean()).isTrue();

    JsonNode chosen = chooses("VIBER", "SMS", "067 123-45-67").expecting(200).json();
    assertThat(chosen.path("phone").asText()).isEqualTo("+380671234567");
    assertThat(cabinet.caller().get(OPTIONS).json()).isEqualTo(chosen);
    assertThat(
            chooses("\"0\"", "NONE", "NONE", null)
                .refusedWith(412, "stale-version")
                .json()
                .path("currentPhoneOptions"))
        .isEqualTo(chosen);
    ObjectNode body = options("NONE", "NONE", null);
    cabinet.caller().put(OPTIONS, body).refusedWith(428, "precondition-missing");
    assertThat(chooses("\"1\"", "SMS", "NONE", null).refusedWith(400, "validation-failed").fields())
        .containsExactly("phone");
    assertThat(
            chooses("\"1\"", "SMS", "NONE", "044 123 45 67")
                .refusedWith(400, "validation-failed")
                .fields())
        .as("a fixed line")
        .containsExactly("phone");
    assertThat(AuditList.of(shop).acts()).contains("phone-options.changed");
  }

  @Test
  @Tag("O20")
  void tellsTheBuyerTheWaybillNumberWhereTheShopWantsThat() {
    chooses("NONE", "VIBER").expecting(200);
    String waybill = UniqueValues.waybill();

    shop.shippedOrderOf(buyer, waybill);

    JsonNode message = phone.await(1).get(0);
    assertThat(message.path("text").asText()).contains("ТТН " + waybill, "Нова пошта");
  }

  @Test
  @Tag("O16")
  void anAttemptInWritingCountsWithAMissedCall() {
    String number = takenUp(Cart.of(shop, buyer));
    cabinet.moves(number, 47);
    String template = template("Не додзвонилися за замовленням {{number}}.");
    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.move(18))
        .refusedWith(422, "too-few-attempts");

    JsonNode asked = machine(number, notice("SMS", template)).expecting(201).json();

    assertThat(asked.path("takenBackUntil").isNull()).isTrue();
    assertThat(phone.await(1).get(0).path("text").asText())
        .isEqualTo("Не додзвонилися за замовленням " + number + ".");
    Eventually.holds(
        () ->
            assertThat(cabinet.tryToMove(number, cabinet.etag(number), Cabinet.move(18)).status())
                .isEqualTo(200));
    assertThat(entry(number, "SMS", "state", "SENT").path("about").asText())
        .isEqualTo("order.notice-requested");
  }

  @Test
  @Tag("O20")
  void aNoticeIsSentOnceForAKey() {
    String number = shop.placedOrder(buyer);
    String template = template("Дякуємо, {{buyer}}!");
    String key = Talk.key();
    Caller machine = machine();

    JsonNode first = send(machine, number, key, notice("SMS", template)).expecting(201).json();
    assertThat(send(machine, number, key, notice("SMS", template)).expecting(201).json())
        .isEqualTo(first);
    send(machine, number, key, notice("VIBER", template))
        .refusedWith(422, "idempotency-key-reused");
    send(machine, number, Talk.key(), notice("SMS", template("Вдруге"))).expecting(201);

    assertThat(phone.await(2))
        .extracting(message -> message.path("text").asText())
        .containsExactly("Дякуємо, Оксана!", "Вдруге");
  }

  @Test
  @Tag("O20")
  void whatAPersonSendsCanBeTakenBackForAMoment() {
    String number = shop.placedOrder(buyer);
    String path = "/orders/" + number + "/notices";
    JsonNode asked =
        send(cabinet.caller(), number, Talk.key(), notice("SMS", template("Помилка")))
            .expecting(201)
            .json();
    assertThat(asked.path("takenBackUntil").isNull()).isFalse();
    String undo = path + "/" + asked.path("id").asText() + "/undo";

    cabinet.caller().post(undo, "{}").expecting(204);
    cabinet.caller().post(undo, "{}").expecting(204);

    entry(number, "SMS", "state", "DISCARDED");
    assertThat(phone.messages()).isEmpty();
    JsonNode sent = machine(number, notice("SMS", template("Так"))).expecting(201).json();
    phone.await(1);
    cabinet
        .caller()
        .post(path + "/" + sent.path("id").asText() + "/undo", "{}")
        .refusedWith(409, "notice-sent-already");
    cabinet.caller().post(path + "/1/undo", "{}").refusedWith(404, "not-found");
  }

  @Test
  @Tag("O10")
  void aNoticeIsRefusedToThoseWhoCannotOrMustNotGetIt() {
    String fixed =
        new Storefront().place(Cart.of(shop, buyer).with("/buyer/phone", "044 123 45 67"));
    String paid = new Storefront().place(Cart.of(shop, buyer).withoutCall().paidByCard());
    String template = template("Дякуємо!");

    machine(fixed, notice("SMS", template)).refusedWith(422, "phone-takes-no-messages");
    machine(paid, notice("SMS", template)).refusedWith(422, "no-message-wanted");
    assertThat(
            machine()
                .get("/orders/" + fixed + "/notices/channels")
                .expecting(200)
                .json()
                .path("channels"))
        .isEmpty();
    assertThat(
            machine(paid, notice("SMS", template("ТТН {{waybill}}")).put("about", "DELIVERY"))
                .refusedWith(400, "validation-failed")
                .fields())
        .as("a place without a value")
        .containsExactly("template");
    assertThat(
            machine(
                    paid,
                    notice(
                            "SMS",
                            template(
                                "Замовлення вже готове, його відправлять сьогодні. ".repeat(9)))
                        .put("about", "DELIVERY"))
                .refusedWith(400, "validation-failed")
                .fields())
        .as("too long a text")
        .containsExactly("template");
    machine(paid, notice("SMS", "1")).refusedWith(422, "no-message-wanted");
    machine(paid, notice("SMS", "1").put("about", "DELIVERY")).refusedWith(404, "not-found");
    assertThat(phone.messages()).isEmpty();
    machine(paid, notice("SMS", template).put("about", "DELIVERY")).expecting(201);
    phone.await(1);
  }

  /**
   * A second request to a gateway that cannot tell it from a first one would tell the buyer twice.
   */
  @ParameterizedTest
  @CsvSource({"lost, 1", "html, 0"})
  @Tag("O20")
  void neverRepeatsARequestWhoseAnswerIsUnclear(String how, int sent) {
    phone.behaves(BuyersPhone.order().put(how, 1));
    String number = shop.placedOrder(buyer);

    machine(number, notice("SMS", template("Дякуємо!"))).expecting(201);

    JsonNode entry = entry(number, "SMS", "state", "PARKED");
    assertThat(entry.path("delivery").asText()).isEqualTo("UNKNOWN");
    assertThat(phone.messages()).hasSize(sent);
    JsonNode parked = parked(number);
    assertThat(parked.path("channel").asText()).isEqualTo("SMS");
    assertThat(parked.path("error").asText()).contains("unclear").doesNotContain(buyer.phone());

    String id = parked.path("id").asText();
    Operator.caller().post("/operator/deliveries/" + id + "/replay", "{}").expecting(204);
    assertThat(phone.await(sent + 1)).as("the operator decided").hasSize(sent + 1);
  }

  @Test
  @Tag("O20")
  void parksWhatTheGatewayRefuses() {
    phone.behaves(BuyersPhone.order().put("refused", true));
    String number = shop.placedOrder(buyer);

    machine(number, notice("SMS", template("Дякуємо!"))).expecting(201);

    assertThat(entry(number, "SMS", "state", "PARKED").path("delivery").asText())
        .isEqualTo("REJECTED");
    assertThat(phone.messages()).isEmpty();
    String id = parked(number).path("id").asText();
    Operator.caller().post("/operator/deliveries/" + id + "/discard", "{}").expecting(204);
  }

  @Test
  @Tag("O20")
  void aGatewayThatHangsForOneHoldsUpNobodyElse() {
    phone.behaves(BuyersPhone.order().put("millis", 30_000));
    String template = template("Дякуємо!");
    machine(shop.placedOrder(buyer), notice("SMS", template)).expecting(201);
    TestBuyer other = TestBuyer.registered();

    machine(shop.placedOrder(other), notice("SMS", template)).expecting(201);

    new BuyersPhone(other.phone()).await(1);
    assertThat(phone.messages()).isEmpty();
  }

  private String takenUp(Cart cart) {
    String number = new Storefront().place(cart);
    cabinet.moves(number, 26);
    return number;
  }

  private String template(String text) {
    return new ShopTemplates(cabinet.caller())
        .add("Шаблон " + UniqueValues.code(), text)
        .path("id")
        .asText();
  }

  private static ObjectNode notice(String channel, String template) {
    return Answer.JSON.createObjectNode().put("channel", channel).put("template", template);
  }

  private Caller machine() {
    return shop.machine("orders:read", "messages:write");
  }

  private Answer machine(String number, ObjectNode notice) {
    return send(machine(), number, Talk.key(), notice);
  }

  private static Answer send(Caller caller, String number, String key, ObjectNode notice) {
    return caller.with("Idempotency-Key", key).post("/orders/" + number + "/notices", notice);
  }

  private Answer chooses(String orderPlaced, String waybill) {
    return chooses(orderPlaced, waybill, (String) null);
  }

  private Answer chooses(String orderPlaced, String waybill, String number) {
    return chooses("\"0\"", orderPlaced, waybill, number);
  }

  private Answer chooses(String version, String orderPlaced, String waybill, String number) {
    return cabinet
        .caller()
        .with("If-Match", version)
        .put(OPTIONS, options(orderPlaced, waybill, number));
  }

  private static ObjectNode options(String orderPlaced, String waybill, String number) {
    return Answer.JSON
        .createObjectNode()
        .put("phone", number)
        .put("orderPlaced", orderPlaced)
        .put("waybill", waybill);
  }

  /** The entry of the timeline about a message on the channel, as soon as a field is as wanted. */
  private JsonNode entry(String number, String channel, String field, String value) {
    return Eventually.get(
            channel + " with " + field + " " + value,
            () ->
                entries(number).stream()
                    .filter(each -> each.path("channel").asText().equals(channel))
                    .filter(each -> each.path(field).asText().equals(value))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private List<JsonNode> entries(String number) {
    return Answer.elements(
        cabinet
            .caller()
            .get("/orders/" + number + "/timeline?limit=100")
            .expecting(200)
            .json()
            .path("items"));
  }

  private static JsonNode parked(String number) {
    return Eventually.get(
            "the parked message",
            () -> {
              String after = "";
              do {
                JsonNode page =
                    Operator.caller()
                        .get("/operator/deliveries?limit=100" + after)
                        .expecting(200)
                        .json();
                Optional<JsonNode> found =
                    Answer.elements(page.path("items")).stream()
                        .filter(each -> each.path("order").asText().equals(number))
                        .findFirst();
                if (found.isPresent() || page.path("next").isNull()) {
                  return found;
                }
                after = "&after=" + page.path("next").asText();
              } while (true);
            },
            Optional::isPresent)
        .orElseThrow();
  }

  private static boolean isSms(JsonNode message) {
    return message.path("channel").asText().equals("SMS");
  }
}
