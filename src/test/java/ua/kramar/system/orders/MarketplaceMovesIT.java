package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** Operators, the call centre and buyers make the moves that the table gives to them. */
class MarketplaceMovesIT {

  private static final Caller CALL_CENTRE = Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET);

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void letsAnOperatorCancelAndSaysWhoAndWhyToTheShop() {
    String number = shop.placedOrder();
    assertThat(moves(Operator.caller(), number)).containsExactlyInAnyOrder(13, 44);

    Answer moved = move(Operator.caller(), number, 13, "Скарга покупця").expecting(200);

    assertThat(moved.json().at("/status/id").asInt()).isEqualTo(13);
    assertThat(moved.header("ETag")).isEqualTo(cabinet.etag(number));
    assertThat(moved.json().has("buyer")).as("without personal data").isFalse();
    JsonNode step = cabinet.open(number).path("history").get(1);
    assertThat(step.path("mover").asText()).isEqualTo("OPERATOR");
    assertThat(step.path("reason").asText()).isEqualTo("Скарга покупця");
    JsonNode entry = AuditList.of(shop).entries("act=order.moved-by-marketplace").get(0);
    assertThat(entry.at("/subject/kind").asText()).isEqualTo("order");
    assertThat(entry.at("/subject/id").asText()).isEqualTo(number);
    assertThat(entry.at("/details/from").asText()).isEqualTo("1");
    assertThat(entry.at("/details/to").asText()).isEqualTo("13");
  }

  @Test
  void letsAnOperatorCountAnOrderAsSoldAfterACheckByPhone() {
    String number = shop.placedOrder();
    cabinet.moves(number, 26);
    cabinet.moves(number, 40);

    move(Operator.caller(), number, 46, "Товар отримано").expecting(200);

    assertThat(cabinet.status(number)).isEqualTo(46);
    assertThat(cabinet.open(number).path("restorable").asBoolean()).isFalse();
  }

  @Test
  void letsTheCallCentreCancelForABuyerWhoPhones() {
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.placedOrder(buyer);
    assertThat(moves(CALL_CENTRE, number)).containsExactly(75);

    move(CALL_CENTRE, number, 75, "Подзвонив і скасував").expecting(200);

    JsonNode step = cabinet.open(number).path("history").get(1);
    assertThat(step.path("mover").asText()).isEqualTo("CALL_CENTER");
    assertThat(step.path("by").asText()).isEqualTo(CallCentre.ID);
    assertThat(new Mailbox(buyer.mail()).await(1).get(0).subject()).contains(number);
    assertThat(cabinet.open(number).path("restorable").asBoolean()).isTrue();
  }

  @Test
  void refusesTheMovesOfOthers() {
    String number = shop.placedOrder();

    for (int status : List.of(26, 45, 46, 75)) {
      move(Operator.caller(), number, status, "x").refusedWith(409, "move-not-allowed");
    }
    for (int status : List.of(13, 26, 44, 45)) {
      move(CALL_CENTRE, number, status, "x").refusedWith(409, "move-not-allowed");
    }
    assertThat(
            move(Operator.caller(), number, 13, " ").refusedWith(400, "validation-failed").fields())
        .containsExactly("reason");
    move(Operator.caller(), number, "\"7\"", 13, "x").refusedWith(412, "stale-version");
    move(Operator.caller(), number, 991, "x").refusedWith(422, "unknown-status");
    move(Operator.caller(), "999999999999", "*", 13, "x").refusedWith(404, "not-found");
    move(cabinet.caller(), number, "*", 13, "x").refusedWith(403, "forbidden");
    move(new Storefront().caller(), number, "*", 13, "x").refusedWith(403, "forbidden");
    assertThat(cabinet.open(number).path("version").asInt()).isZero();
    assertThat(AuditList.of(shop).entries("act=order.moved-by-marketplace")).isEmpty();
  }

  @Test
  @Tag("O5")
  void letsTheBuyerConfirmAnOrderThatWaitsForThat() {
    String number = shop.placedOrder();
    Caller site = new Storefront().caller();
    String path = "/storefront/orders/" + number + "/confirmation";
    confirm(site, number).refusedWith(409, "move-not-allowed");
    cabinet.moves(number, 26);
    confirm(site, number).refusedWith(409, "move-not-allowed");
    cabinet.moves(number, 53);
    Answer shown = site.get(path).expecting(200);
    assertThat(shown.json().at("/total/amount").asText()).isEqualTo("2060.50");
    assertThat(shown.json().at("/delivery/city").asText()).isEqualTo("Київ");
    assertThat(shown.json().has("buyer")).isFalse();
    site.post(path, "{}").refusedWith(428, "precondition-missing");
    site.with("If-Match", "2").post(path, "{}").refusedWith(400, "validation-failed");

    JsonNode confirmed =
        site.with("If-Match", shown.header("ETag")).post(path, "{}").expecting(200).json();

    assertThat(confirmed.at("/status/id").asInt()).isEqualTo(2);
    assertThat(site.with("If-Match", shown.header("ETag")).post(path, "{}").expecting(200).json())
        .as("again")
        .isEqualTo(confirmed);
    JsonNode history = cabinet.open(number).path("history");
    assertThat(history).hasSize(4);
    assertThat(history.get(3).path("mover").asText()).isEqualTo("BUYER");
    cabinet.caller().post(path, "{}").refusedWith(403, "forbidden");
    cabinet.caller().get(path).refusedWith(403, "forbidden");
    cabinet.ships(number, UniqueValues.waybill());
    confirm(site, number).refusedWith(409, "move-not-allowed");
  }

  /** A request that was on its way for long says what the buyer saw when it was sent. */
  @Test
  @Tag("O5")
  void confirmsNothingThatTheBuyerHasNotSeen() {
    String number = shop.placedOrder();
    Caller site = new Storefront().caller().with("Idempotency-Key", UniqueValues.code());
    String path = "/storefront/orders/" + number + "/confirmation";
    cabinet.moves(number, 26);
    cabinet.moves(number, 53);
    String seen = site.get(path).expecting(200).header("ETag");
    cabinet.moves(number, 26);
    ObjectNode fewer = Answer.JSON.createObjectNode().put("reason", "Лише лампа");
    fewer.putArray("lines").addObject().put("sku", TestShop.LAMP).put("quantity", 1);
    cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .put("/orders/" + number + "/lines", fewer)
        .expecting(200);
    cabinet.moves(number, 53);

    Answer late = site.with("If-Match", seen).post(path, "{}").refusedWith(412, "stale-version");

    assertThat(cabinet.status(number)).isEqualTo(53);
    JsonNode current = late.json().path("current");
    assertThat(current.at("/total/amount").asText()).isEqualTo("640.00");
    assertThat(current).isEqualTo(site.get(path).expecting(200).json());
    String now = "\"" + current.path("version").asInt() + "\"";
    Answer confirmed = site.with("If-Match", now).post(path, "{}").expecting(200);
    assertThat(cabinet.status(number)).isEqualTo(2);
    cabinet.ships(number, UniqueValues.waybill());
    assertThat(site.with("If-Match", now).post(path, "{}").expecting(200).json())
        .as("the same key, when the order is on its way")
        .isEqualTo(confirmed.json());
    site.with("If-Match", now)
        .post("/storefront/orders/999999999999/confirmation", "{}")
        .refusedWith(404, "not-found");
  }

  private static Answer confirm(Caller site, String number) {
    String path = "/storefront/orders/" + number + "/confirmation";
    return site.with("If-Match", site.get(path).expecting(200).header("ETag")).post(path, "{}");
  }

  private static List<Integer> moves(Caller caller, String number) {
    return Answer.elements(
            caller.get("/operator/orders/" + number).expecting(200).json().path("allowedMoves"))
        .stream()
        .map(move -> move.at("/status/id").asInt())
        .toList();
  }

  private static Answer move(Caller caller, String number, int status, String reason) {
    String etag = caller.get("/operator/orders/" + number).expecting(200).header("ETag");
    return move(caller, number, etag, status, reason);
  }

  private static Answer move(Caller caller, String number, String etag, int status, String reason) {
    return caller
        .with("If-Match", etag)
        .post(
            "/operator/orders/" + number + "/status",
            Answer.JSON.createObjectNode().put("status", status).put("reason", reason));
  }
}
