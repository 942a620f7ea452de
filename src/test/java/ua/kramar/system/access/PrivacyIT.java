package ua.kramar.system.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import wsdl.callcentre.PlacePhoneOrder;

/**
 * A buyer's data serves the order and nothing else: it is in no line of the log, whatever happens
 * to the order, and neither are secrets.
 */
@Tag("C6")
class PrivacyIT {

  private static final List<String> PHONE_DOORS = List.of("/buyers/search", "/buyers/open-orders");

  private final Storefront storefront = new Storefront();

  @Test
  void writesNobodyIntoTheLog() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read", "orders:write"), null);

    goesWell(shop, buyer, new Cabinet(Caller.bearer(token.bearer())));
    isRefused(shop, buyer);
    isRefusedOverSoap(shop, buyer);
    comesInWrongly(shop, token);

    awaitLastLetter(shop);
    assertThat(canaries(shop, buyer, token))
        .allSatisfy(canary -> assertThat(ServerLog.lines(canary)).isZero());
  }

  /** By default a unique index that refuses a value writes it down. */
  @Test
  void writesNobodyIntoTheLogOfTheDatabase() {
    String login = UniqueValues.mail("owner");

    List<Answer> answers =
        ConcurrentCalls.run(4, () -> TestShop.tryToMake("t-" + UniqueValues.code(), login));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(409);
    assertThat(ServerLog.ofDatabase()).contains("duplicate key value").doesNotContain(login);
  }

  /** The question is in the body: an address would be in the logs of every proxy. */
  @Test
  void showsTheBuyersOfAPhoneToTheirShopOnly() {
    TestShop shop = TestShop.opened();
    TestShop other = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.placedOrder(buyer);

    for (String door : PHONE_DOORS) {
      assertThat(shop.cabinet().caller().post(door, phone(buyer.phone())).expecting(200).text())
          .contains(number, buyer.surname());
      Answer foreign = other.cabinet().caller().post(door, phone(buyer.phone())).expecting(200);
      Answer nobodys =
          other.cabinet().caller().post(door, phone(TestBuyer.registered().phone())).expecting(200);
      assertThat(foreign.json().path("items")).isEmpty();
      assertThat(foreign.text()).isEqualTo(nobodys.text());
      storefront.caller().post(door, phone(buyer.phone())).refusedWith(403, "forbidden");
      Caller.anonymous().post(door, phone(buyer.phone())).expecting(401);
    }
  }

  private static String phone(String phone) {
    return Answer.JSON.createObjectNode().put("phone", phone).toString();
  }

  private static List<String> canaries(TestShop shop, TestBuyer buyer, Cabinet.Token token) {
    String digits = buyer.phone().substring(4);
    String session = Cabinet.cookie(shop.owner().login(), shop.owner().password());
    return List.of(
        buyer.surname(),
        buyer.phone(),
        digits,
        buyer.mail(),
        buyer.mail().substring(0, buyer.mail().indexOf('@')),
        token.secret(),
        shop.owner().password(),
        shop.letters(),
        session.substring(session.indexOf('=') + 1));
  }

  private void goesWell(TestShop shop, TestBuyer buyer, Cabinet machine) {
    String number = storefront.place(Cart.of(shop, buyer));
    machine.moves(number, 26);
    machine.moves(number, 2);
    for (String door : PHONE_DOORS) {
      Answer found = machine.caller().post(door, phone(buyer.phone())).expecting(200);
      assertThat(found.text()).contains(buyer.surname());
    }
    machine.ships(number, UniqueValues.waybill());
    machine.search(buyer.surname());
    machine.search(buyer.phone());
    machine.comment(number, "Передзвонити " + buyer.surname() + " " + buyer.phone());
    new Mailbox(buyer.mail()).await(3);
  }

  private void isRefused(TestShop shop, TestBuyer buyer) {
    Cart cart = Cart.of(shop, buyer);
    String key = UniqueValues.code();
    storefront.place(key, cart).expecting(201);
    storefront.place(key, cart.with("/comment", buyer.surname())).expecting(422);
    List<Cart> bad =
        List.of(
            cart.with("/buyer/phone", buyer.phone() + buyer.phone()),
            cart.with("/buyer/email", buyer.mail() + "@" + buyer.mail()),
            cart.with("/buyer/surname", buyer.surname().repeat(20)),
            cart.with("/buyer/surname", buyer.surname() + "\0"),
            cart.with("/buyer/phone", Answer.JSON.createObjectNode().put("is", buyer.phone())),
            cart.with("/lines/0/quantity", 0),
            cart.with("/lines/0/sku", buyer.surname()),
            cart.with("/payment/method", buyer.surname()),
            cart.with("/seller", "no-such-shop"));
    for (String door : PHONE_DOORS) {
      Caller reader = shop.cabinet().caller();
      reader.post(door, phone(buyer.phone() + buyer.phone())).expecting(400);
      reader.post(door + "?after=" + buyer.surname(), phone(buyer.phone())).expecting(400);
    }
    bad.forEach(
        each ->
            assertThat(storefront.place(UniqueValues.code(), each).status()).isBetween(400, 422));
    String torn = cart.toString().substring(0, cart.toString().indexOf("\"lines\""));
    storefront.place(UniqueValues.code(), torn).expecting(400);
    String number = storefront.place(Cart.of(shop, buyer));
    shop.cabinet()
        .tryToMove(
            number, shop.cabinet().etag(number), Cabinet.move(6).put("reason", buyer.surname()))
        .expecting(409);
    storefront.cancel(number, "Це я, " + buyer.surname() + ", " + buyer.phone()).expecting(200);
  }

  private static void isRefusedOverSoap(TestShop shop, TestBuyer buyer) {
    PlacePhoneOrder order = CallCentre.order(shop, buyer);
    order.getCustomer().setPhone(buyer.phone() + "00000");
    assertThat(catchThrowable(() -> CallCentre.signedIn().placePhoneOrder(order))).isNotNull();
    order.getCustomer().setPhone(buyer.phone());
    order.setSeller("no-such-shop");
    assertThat(catchThrowable(() -> CallCentre.signedIn().placePhoneOrder(order))).isNotNull();
    order.setSeller(shop.code());
    assertThat(catchThrowable(() -> CallCentre.anonymous().placePhoneOrder(order))).isNotNull();
    assertThat(catchThrowable(() -> CallCentre.signedIn().placePhoneOrder(order))).isNull();
    String torn =
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
            + buyer.surname()
            + "<"
            + buyer.phone();
    Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET)
        .send("POST", CallCentre.address(), "text/xml; charset=utf-8", torn);
  }

  private static void comesInWrongly(TestShop shop, Cabinet.Token token) {
    Cabinet.tryToSignIn(shop.owner().login(), shop.owner().password() + "x").expecting(401);
    Caller.bearer("x" + token.bearer()).get("/orders").expecting(401);
    Caller.basic("x", token.secret()).get("/orders").expecting(401);
    Caller.session("__Host-SID=" + token.secret()).get("/orders").expecting(401);
    assertThat(
            catchThrowable(
                () ->
                    CallCentre.usernameToken(token.id(), token.secret())
                        .placePhoneOrder(CallCentre.order(shop, TestBuyer.onThePhone()))))
        .isNotNull();
  }

  private static void awaitLastLetter(TestShop shop) {
    TestBuyer last = TestBuyer.registered();
    JsonNode order = shop.cabinet().moves(shop.placedOrder(last), 26);
    assertThat(new Mailbox(last.mail()).await(1).get(0).subject())
        .contains(order.path("number").asText());
  }
}
