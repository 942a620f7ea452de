package ua.kramar.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import wsdl.callcentre.AccessDeniedFault;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.GetDictionaries;
import wsdl.callcentre.GetOrderInfo;
import wsdl.callcentre.Language;

/** A shop sees its own and nothing else; a role does its own and nothing else. */
class IsolationIT {

  /** A good body for each operation on an order, so that nothing but the wall can refuse it. */
  private static final Map<String, String> BODIES =
      Map.of(
          "/orders/{number}/status", "{\"status\":26}",
          "/orders/{number}/waybill", "{\"waybill\":\"20450000000001\"}",
          "/orders/{number}/comments", "{\"text\":\"Чуже\"}",
          "/storefront/orders/{number}/cancellation", "{\"reason\":\"Чуже\"}");

  /** Open to everybody: what the codes mean, and signing in. */
  private static final Set<String> OPEN =
      Set.of("GET /order-statuses", "GET /carriers", "POST /session");

  @Test
  void hidesForeignOrderFromEveryOperation() {
    Shop shop = Shop.opened();
    String number = shop.placedOrder(Buyer.onThePhone());
    JsonNode before = shop.cabinet().open(number);
    Shop stranger = Shop.opened();
    List<Contract.Operation> operations =
        Contract.operations().stream().filter(o -> o.path().contains("{number}")).toList();
    assertThat(operations).hasSizeGreaterThanOrEqualTo(6);

    for (Contract.Operation operation : operations) {
      String body = BODIES.get(operation.path());
      assertThat(body != null || !operation.takesBody())
          .as("a body to try %s with: add it to this test", operation)
          .isTrue();
      boolean marketplaces = operation.path().startsWith("/storefront");
      for (Caller caller : List.of(stranger.cabinet().caller(), stranger.erp().caller())) {
        Answer foreign = operation.send(caller, operation.path(number), body);
        foreign.refusedWith(marketplaces ? 403 : 404, marketplaces ? "forbidden" : "not-found");
        Answer nobodys = operation.send(caller, operation.path("999999999999"), body);
        assertThat(sayingWhat(foreign)).as("%s", operation).isEqualTo(sayingWhat(nobodys));
      }
    }
    assertThat(shop.cabinet().open(number)).isEqualTo(before);
  }

  /** All but the correlation id: nothing may tell a foreign order from none. */
  private static String sayingWhat(Answer answer) {
    return answer.text().replaceAll("\"correlationId\":\"[^\"]*\"", "");
  }

  @Test
  void listsOnlyOwnOrders() {
    Shop shop = Shop.opened();
    Buyer buyer = Buyer.registered();
    String number = shop.placedOrder(buyer);
    Shop stranger = Shop.opened();

    assertThat(stranger.cabinet().list()).isEmpty();
    assertThat(stranger.cabinet().search(number)).isEmpty();
    assertThat(stranger.cabinet().search(buyer.phone())).isEmpty();
    assertThat(stranger.cabinet().search(buyer.surname())).isEmpty();
    assertThat(stranger.cabinet().caller().get("/orders/counts").json().path("new").asInt())
        .isZero();
  }

  @Test
  void refusesToNameForeignOrderAsOriginal() {
    String foreign = Shop.opened().placedOrder();
    Shop shop = Shop.opened();
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
    Shop shop = Shop.opened();
    String number = shop.placedOrder(Buyer.onThePhone());
    String task = shop.cabinet().moves(number, 26).at("/tasks/0/id").asText();
    Shop stranger = Shop.opened();
    String own = stranger.placedOrder(Buyer.onThePhone());

    stranger.cabinet().finishTask(number, task).refusedWith(404, "not-found");
    stranger.cabinet().finishTask(own, task).refusedWith(404, "not-found");

    assertThat(shop.cabinet().open(number).at("/tasks/0/doneAt").isNull()).isTrue();
  }

  @Test
  void keepsPriceListsApart() {
    Shop shop = Shop.opened();
    String sku = "ONLY-" + Fresh.code();
    shop.cabinet().offers(sku, "Річ", "10.00", true).expecting(200);
    Shop stranger = Shop.opened();

    assertThat(stranger.cabinet().caller().get("/offers").text()).doesNotContain(sku);
    stranger
        .cabinet()
        .caller()
        .put("/offers/" + sku + "/availability", "{\"available\":false}")
        .refusedWith(404, "not-found");
    stranger.cabinet().offers(sku, "Інша річ", "99.00", false).expecting(200);
    new Storefront()
        .place(
            Fresh.code(), Cart.of(shop).with("/seller", stranger.code()).with("/lines/0/sku", sku))
        .refusedWith(422, "offer-sold-out");

    String number = new Storefront().place(Cart.of(shop).with("/lines/0/sku", sku));
    assertThat(shop.cabinet().open(number).at("/lines/0/price/amount").asText()).isEqualTo("10.00");
  }

  @Test
  void keepsTokensApart() {
    Shop shop = Shop.opened();
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);
    Shop stranger = Shop.opened();

    stranger.cabinet().caller().delete("/tokens/" + token.id()).refusedWith(404, "not-found");

    assertThat(stranger.cabinet().caller().get("/tokens").text()).doesNotContain(token.id());
    Caller.bearer(token.bearer()).get("/orders").expecting(200);
  }

  @Test
  void refusesStrangersEverywhere() {
    for (Contract.Operation operation : Contract.allOperations()) {
      Answer answer = operation.send(Caller.anonymous(), operation.path("1"), "{}");
      if (OPEN.contains(operation.toString())) {
        assertThat(answer.status()).as("%s", operation).isIn(200, 400);
      } else {
        assertThat(answer.status()).as("%s", operation).isEqualTo(401);
        answer.refusedWith(401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isNotEmpty();
      }
    }
  }

  @Test
  void refusesRolesWhatIsNotTheirs() {
    Shop shop = Shop.openedWithManager();
    String number = shop.placedOrder();
    Map<String, Caller> callers =
        Map.of(
            "manager", shop.managersCabinet().caller(),
            "reader of orders", shop.machine("orders:read"),
            "reader of events", shop.machine("events:read"),
            "storefront", new Storefront().caller(),
            "call centre", Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET),
            "operator", Operator.caller());
    Map<String, List<String>> theirs =
        Map.of(
            "manager", List.of("/orders", "/events", "/offers"),
            "reader of orders", List.of("GET /orders", "GET /offers"),
            "reader of events", List.of("/events"),
            "storefront", List.of("/storefront"),
            "call centre", List.of(),
            "operator", List.of("/operator"));

    callers.forEach(
        (who, caller) ->
            Contract.allOperations().stream()
                .filter(o -> !OPEN.contains(o.toString()) && !o.path().equals("/session"))
                .filter(o -> theirs.get(who).stream().noneMatch(o.toString()::contains))
                .forEach(o -> assertForbidden(who, o, caller, number)));
    assertThat(shop.cabinet().status(number)).isEqualTo(1);
  }

  private static void assertForbidden(
      String who, Contract.Operation operation, Caller caller, String number) {
    Answer answer =
        operation.send(caller, operation.path(number), BODIES.getOrDefault(operation.path(), "{}"));
    assertThat(answer.status()).as("%s as %s: %s", operation, who, answer.text()).isEqualTo(403);
  }

  @Test
  void neverFailsWhateverTheBody() {
    Shop shop = Shop.opened();
    String number = shop.placedOrder();
    List<String> bodies = List.of("{}", "[]", "null", "1", "\"\"", "", "{\"status\":{}}", "\u0001");

    for (Contract.Operation operation : Contract.operations()) {
      boolean ends = operation.toString().equals("DELETE /session");
      for (String body : operation.takesBody() ? bodies : List.of("")) {
        if (!ends) {
          Answer answer = operation.send(shop.cabinet().caller(), operation.path(number), body);
          assertThat(answer.status())
              .as("%s with %s: %s", operation, body, answer.text())
              .isLessThan(500);
        }
      }
    }
  }

  @Test
  void refusesSellersAtTheCallCentresDoor() throws Exception {
    Shop shop = Shop.opened();
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
      assertDenied(() -> door.placePhoneOrder(CallCentre.order(shop, Buyer.onThePhone())));
    }
    assertThat(shop.cabinet().list()).hasSize(1);
  }

  private static void assertDenied(ThrowingCallable question) {
    assertThat(catchThrowableOfType(AccessDeniedFault.class, question).getFaultInfo().getCode())
        .isEqualTo("forbidden");
  }
}
