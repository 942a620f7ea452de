package ua.kramar.system.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import wsdl.callcentre.AccessDeniedFault;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.GetDictionaries;
import wsdl.callcentre.GetOrderInfo;
import wsdl.callcentre.Language;

/**
 * A shop sees its own and nothing else. That every operation hides from every stranger is walked
 * through in {@code HostileWalkIT}; here are the ways around it.
 */
class IsolationIT {

  @Test
  void listsOnlyOwnOrders() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.placedOrder(buyer);
    TestShop stranger = TestShop.opened();

    assertThat(stranger.cabinet().list()).isEmpty();
    assertThat(stranger.cabinet().search(number)).isEmpty();
    assertThat(stranger.cabinet().search(buyer.phone())).isEmpty();
    assertThat(stranger.cabinet().search(buyer.surname())).isEmpty();
    assertThat(stranger.cabinet().caller().get("/orders/counts").json().path("new").asInt())
        .isZero();
  }

  @Test
  void refusesToNameForeignOrderAsOriginal() {
    String foreign = TestShop.opened().placedOrder();
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);

    shop.cabinet()
        .tryToMove(
            number, shop.cabinet().etag(number), Cabinet.move(49).put("duplicateOf", foreign))
        .refusedWith(404, "not-found");

    assertThat(shop.cabinet().status(number)).isEqualTo(26);
  }

  @Test
  void refusesToFinishForeignTask() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder(TestBuyer.onThePhone());
    String task = shop.cabinet().moves(number, 26).at("/tasks/0/id").asText();
    TestShop stranger = TestShop.opened();
    String own = stranger.placedOrder(TestBuyer.onThePhone());

    stranger.cabinet().finishTask(number, task).refusedWith(404, "not-found");
    stranger.cabinet().finishTask(own, task).refusedWith(404, "not-found");

    assertThat(shop.cabinet().open(number).at("/tasks/0/doneAt").isNull()).isTrue();
  }

  @Test
  void keepsPriceListsApart() {
    TestShop shop = TestShop.opened();
    String sku = "ONLY-" + UniqueValues.code();
    shop.cabinet().offers(sku, "Річ", "10.00", true).expecting(200);
    TestShop stranger = TestShop.opened();

    assertThat(stranger.cabinet().caller().get("/offers").text()).doesNotContain(sku);
    stranger
        .cabinet()
        .caller()
        .put("/offers/" + sku + "/availability", "{\"available\":false}")
        .refusedWith(404, "not-found");
    stranger.cabinet().offers(sku, "Інша річ", "99.00", false).expecting(200);
    new Storefront()
        .place(
            UniqueValues.code(),
            Cart.of(shop).with("/seller", stranger.code()).with("/lines/0/sku", sku))
        .refusedWith(422, "offer-sold-out");

    String number = new Storefront().place(Cart.of(shop).with("/lines/0/sku", sku));
    assertThat(shop.cabinet().open(number).at("/lines/0/price/amount").asText()).isEqualTo("10.00");
  }

  @Test
  void keepsTokensApart() {
    TestShop shop = TestShop.opened();
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);
    TestShop stranger = TestShop.opened();

    stranger.cabinet().caller().delete("/tokens/" + token.id()).refusedWith(404, "not-found");

    assertThat(stranger.cabinet().caller().get("/tokens").text()).doesNotContain(token.id());
    Caller.bearer(token.bearer()).get("/orders").expecting(200);
  }

  @Test
  void refusesSellersAtTheCallCentresDoor() throws Exception {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    Cabinet.Token token =
        shop.cabinet().makeToken(List.of("orders:read", "orders:write", "settings:write"), null);
    List<CallCenterPort> doors =
        List.of(
            CallCentre.bearer(token.bearer()),
            CallCentre.basic(token.id(), token.secret()),
            CallCentre.usernameToken(token.id(), token.secret()),
            CallCentre.bearer("storefront.demo-storefront-secret"));
    var info = new GetOrderInfo();
    info.setOrderNumber(number);
    var dictionaries = new GetDictionaries();
    dictionaries.setLanguage(Language.UK);

    for (CallCenterPort door : doors) {
      assertDenied(() -> door.getOrderInfo(info));
      assertDenied(() -> door.getDictionaries(dictionaries));
      assertDenied(() -> door.placePhoneOrder(CallCentre.order(shop, TestBuyer.onThePhone())));
      assertDenied(
          () -> door.registerAppeal(AppealCalls.about(shop, null, TestBuyer.onThePhone())));
    }
    assertThat(shop.cabinet().list()).hasSize(1);
  }

  private static void assertDenied(ThrowingCallable call) {
    assertThat(catchThrowableOfType(AccessDeniedFault.class, call).getFaultInfo().getCode())
        .isEqualTo("forbidden");
  }
}
