package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.ConflictFault;
import wsdl.callcentre.DeliveryMethod;
import wsdl.callcentre.GetOrderInfo;
import wsdl.callcentre.NotFoundFault;
import wsdl.callcentre.OutOfStockFault;
import wsdl.callcentre.PlacePhoneOrder;
import wsdl.callcentre.PlacePhoneOrderResponse;
import wsdl.callcentre.ValidationFault;

/** An order comes: from the cart, by phone, from the cabinet; and it comes once. */
class PlaceOrderIT {

  private final Storefront storefront = new Storefront();

  @Test
  @Tag("O1")
  @Tag("O2")
  void takesOrderFromCart() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    Instant before = Instant.now();

    Cart cart =
        Cart.of(shop, buyer).with("/doNotCall", true).with("/comment", "Подзвоніть після 18:00");
    Answer receipt = storefront.place(UniqueValues.code(), cart).expecting(201);

    String number = receipt.json().path("number").asText();
    assertThat(receipt.header("Location")).endsWith("/api/v1/orders/" + number);
    assertThat(receipt.json().at("/total/amount").asText()).isEqualTo("2060.50");
    JsonNode order = shop.cabinet().open(number);
    assertThat(order.path("number").asText()).isEqualTo(number).matches("\\d{1,18}");
    assertThat(Instant.parse(order.path("placedAt").asText()))
        .isBetween(before.minusSeconds(5), Instant.now().plusSeconds(5));
    assertThat(order.path("source").asText()).isEqualTo("CART");
    assertThat(order.path("status"))
        .isEqualTo(
            Answer.json(
                "{'id':1,'name':'Нове замовлення','group':'IN_WORK','phase':'NEW'}"
                    .replace('\'', '"')));
    assertThat(order.path("doNotCall").asBoolean()).isTrue();
    assertThat(order.path("comment").asText()).isEqualTo("Подзвоніть після 18:00");
    assertThat(order.path("waybill").isNull()).isTrue();
    assertShows(order, buyer);
    assertThat(Answer.elements(order.path("history"))).hasSize(1);
    assertThat(order.at("/history/0/status/id").asInt()).isEqualTo(1);
  }

  private static void assertShows(JsonNode order, TestBuyer buyer) {
    assertThat(order.at("/buyer/account").asText()).isEqualTo(buyer.account());
    assertThat(order.at("/buyer/surname").asText()).isEqualTo(buyer.surname());
    assertThat(order.at("/buyer/name").asText()).isEqualTo(buyer.name());
    assertThat(order.at("/buyer/phone").asText()).isEqualTo(buyer.phone());
    assertThat(order.at("/buyer/email").asText()).isEqualTo(buyer.mail());
    assertThat(Answer.texts(order.path("lines"), "sku"))
        .containsExactly(TestShop.LAMP, TestShop.VASE);
    assertThat(order.at("/lines/0/title").asText()).isEqualTo("Настільна лампа");
    assertThat(order.at("/lines/0/quantity").asInt()).isEqualTo(2);
    assertThat(order.at("/lines/0/price/amount").asText()).isEqualTo("640.00");
    assertThat(order.at("/lines/0/sum/amount").asText()).isEqualTo("1280.00");
    assertThat(order.at("/lines/1/sum/amount").asText()).isEqualTo("780.50");
    assertThat(order.at("/total/amount").asText()).isEqualTo("2060.50");
    assertThat(order.at("/total/currency").asText()).isEqualTo("UAH");
    assertThat(order.at("/delivery/carrier").asText()).isEqualTo("NOVA_POSHTA");
    assertThat(order.at("/delivery/method").asText()).isEqualTo("PICKUP");
    assertThat(order.at("/delivery/city").asText()).isEqualTo("Київ");
    assertThat(order.at("/delivery/destination").asText()).isEqualTo("Відділення №12");
    assertThat(order.at("/payment/method").asText()).isEqualTo("CASH_ON_DELIVERY");
    assertThat(order.at("/payment/paid").asBoolean()).isFalse();
  }

  @Test
  @Tag("O1")
  void takesOrderByPhone() throws Exception {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.onThePhone();
    CallCenterPort callCentre = CallCentre.signedIn();

    PlacePhoneOrderResponse receipt = callCentre.placePhoneOrder(CallCentre.order(shop, buyer));

    assertThat(receipt.isDuplicate()).isFalse();
    assertThat(receipt.getTotal().getAmount()).isEqualByComparingTo("640.00");
    assertThat(receipt.getPlacedAt().toGregorianCalendar().toInstant())
        .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    JsonNode order = shop.cabinet().open(receipt.getOrderNumber());
    assertThat(order.path("source").asText()).isEqualTo("CALL_CENTER");
    assertThat(order.path("doNotCall").asBoolean()).isTrue();
    assertThat(order.at("/buyer/account").isNull()).isTrue();
    assertThat(order.at("/buyer/surname").asText()).isEqualTo(buyer.surname());
    assertThat(order.at("/buyer/phone").asText()).isEqualTo(buyer.phone());
    assertThat(order.at("/delivery/method").asText()).isEqualTo("COURIER");

    var request = new GetOrderInfo();
    request.setOrderNumber(receipt.getOrderNumber());
    var info = callCentre.getOrderInfo(request);
    assertThat(info.getSeller()).isEqualTo(shop.code());
    assertThat(info.getStatus().getId()).isEqualTo(1);
    assertThat(info.getLine()).hasSize(1);
    assertThat(info.getLine().get(0).getSku()).isEqualTo(TestShop.LAMP);
    assertThat(info.getWaybill()).isNull();
    assertThat(info.isDoNotCall()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "NOVA_POSHTA, OWN, delivery.method",
    "OWN, PICKUP, delivery.method",
    "JUSTIN, PICKUP, delivery.carrier"
  })
  @Tag("O6")
  void refusesADeliveryThatCannotBe(String carrier, String method, String field) {
    TestShop shop = TestShop.opened();
    Cart cart = Cart.of(shop).with("/delivery/carrier", carrier).with("/delivery/method", method);

    for (Answer refusal :
        List.of(storefront.place(UniqueValues.code(), cart), shop.cabinet().makeOrder(cart))) {
      assertThat(refusal.refusedWith(400, "validation-failed").fields()).containsExactly(field);
    }

    PlacePhoneOrder order = CallCentre.order(shop, TestBuyer.onThePhone());
    order.getDelivery().setCarrier(carrier);
    order.getDelivery().setMethod(DeliveryMethod.fromValue(method));
    ValidationFault fault =
        catchThrowableOfType(
            ValidationFault.class, () -> CallCentre.signedIn().placePhoneOrder(order));
    assertThat(fault.getFaultInfo().getField()).containsExactly(field);
  }

  @Test
  @Tag("O1")
  void takesOrderInCabinet() {
    TestShop shop = TestShop.openedWithManager();
    TestBuyer buyer = TestBuyer.registered();

    Answer made = shop.managersCabinet().makeOrder(Cart.of(shop, buyer)).expecting(201);

    assertThat(made.json().path("source").asText()).isEqualTo("CABINET");
    assertThat(made.header("ETag")).isNotNull();
    assertThat(made.header("Location"))
        .endsWith("/api/v1/orders/" + made.json().path("number").asText());
    assertShows(made.json(), buyer);
    assertThat(made.json().at("/history/0/by").asText()).isEqualTo(shop.manager().login());
  }

  /** The form of the cabinet sends one key, however often somebody presses Enter. */
  @Test
  @Tag("O1")
  void makesOneOrderOfAFormThatIsSentTwice() {
    TestShop shop = TestShop.opened();
    Cart cart = Cart.of(shop).without("/seller");
    Caller manager = shop.cabinet().caller().with("Idempotency-Key", UniqueValues.code());

    List<Answer> answers =
        ConcurrentCalls.run(
            3,
            () ->
                Eventually.get(
                    "an answer of the first",
                    () -> manager.post("/orders", cart),
                    answer -> answer.status() != 409));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.json().path("number").asText())
        .containsOnly(shop.cabinet().allNumbers().toArray(String[]::new));
    assertThat(shop.cabinet().allNumbers()).hasSize(1);
    manager
        .post("/orders", cart.with("/comment", "Ще одне"))
        .refusedWith(422, "idempotency-key-reused");
  }

  @Test
  @Tag("O1")
  void namesTheArticleThatStandsInTheWay() {
    TestShop shop = TestShop.opened();
    Cart cart = Cart.of(shop).without("/seller");

    JsonNode changed =
        shop.cabinet()
            .makeOrder(
                cart.with(
                    "/lines/1/price",
                    Answer.json("{\"amount\": \"700.00\", \"currency\": \"UAH\"}")))
            .refusedWith(422, "price-changed")
            .json();
    assertThat(changed.path("sku").asText()).isEqualTo(TestShop.VASE);
    assertThat(changed.at("/currentPrice/amount").asText()).isEqualTo("780.50");
    assertThat(
            shop.cabinet()
                .makeOrder(cart.with("/lines/0/sku", TestShop.RUG))
                .refusedWith(422, "offer-sold-out")
                .json()
                .path("sku")
                .asText())
        .isEqualTo(TestShop.RUG);
    assertThat(
            shop.cabinet()
                .makeOrder(cart.with("/lines/0/sku", "NO-SUCH"))
                .refusedWith(422, "unknown-offer")
                .json()
                .path("sku")
                .asText())
        .isEqualTo("NO-SUCH");
    assertThat(shop.cabinet().list()).isEmpty();
  }

  @Test
  void understandsPhonesAsPeopleWriteThem() {
    TestShop shop = TestShop.opened();

    Cart cart = Cart.of(shop).with("/buyer/phone", "(067) 123-45-67");

    assertThat(shop.cabinet().open(storefront.place(cart)).at("/buyer/phone").asText())
        .isEqualTo("+380671234567");
  }

  @Test
  void listsNewestOrderFirst() {
    TestShop shop = TestShop.opened();
    String first = shop.placedOrder();
    TestBuyer buyer = TestBuyer.registered();
    String second = shop.placedOrder(buyer);

    assertThat(shop.cabinet().numbers("view=new")).containsExactly(second, first);
    assertThat(shop.cabinet().numbers("view=in_work")).isEmpty();
    assertThat(shop.cabinet().numbers("source=CART")).containsExactly(second, first);
    assertThat(shop.cabinet().search(first)).containsExactly(first);
    assertThat(shop.cabinet().search(buyer.phone())).containsExactly(second);
    assertThat(shop.cabinet().search(buyer.surname())).containsExactly(second);
    JsonNode page = shop.cabinet().caller().get("/orders?limit=1").expecting(200).json();
    assertThat(Answer.texts(page.path("items"), "number")).containsExactly(second);
    assertThat(shop.cabinet().numbers("limit=1&after=" + page.path("next").asText()))
        .containsExactly(first);
    assertThat(shop.cabinet().caller().get("/orders/counts").json().path("new").asInt())
        .isEqualTo(2);
  }

  @Test
  void answersSameKeyAndBodyWithSameOrder() {
    TestShop shop = TestShop.opened();
    Cart cart = Cart.of(shop);
    String key = UniqueValues.code();

    Answer first = storefront.place(key, cart).expecting(201);
    Answer second = storefront.place(key, cart).expecting(201);

    assertThat(second.json()).isEqualTo(first.json());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(shop.cabinet().list()).hasSize(1);
  }

  @Test
  void takesEqualMoneyForTheSameRequest() {
    TestShop shop = TestShop.opened();
    String key = UniqueValues.code();
    Cart cart = Cart.of(shop);
    JsonNode price = Answer.json("{\"amount\":\"640.00\",\"currency\":\"UAH\"}");
    JsonNode shorter = Answer.json("{\"currency\":\"UAH\",\"amount\":\"640.0\"}");

    Answer first = storefront.place(key, cart.with("/lines/0/price", price)).expecting(201);
    Answer second =
        storefront
            .place(key, cart.without("/comment").with("/lines/0/price", shorter))
            .expecting(201);

    assertThat(second.json()).isEqualTo(first.json());
    assertThat(shop.cabinet().list()).hasSize(1);
  }

  /** A node of the version after this one may know the member. */
  @Test
  void comparesMembersThatItDoesNotKnow() {
    TestShop shop = TestShop.opened();
    String key = UniqueValues.code();
    storefront.place(key, Cart.of(shop).with("/giftWrapping", true)).expecting(201);

    storefront
        .place(key, Cart.of(shop).with("/giftWrapping", false))
        .refusedWith(422, "idempotency-key-reused");
  }

  @Test
  void refusesSameKeyWithOtherBody() {
    TestShop shop = TestShop.opened();
    Cart cart = Cart.of(shop);
    String key = UniqueValues.code();
    storefront.place(key, cart).expecting(201);

    storefront
        .place(key, cart.with("/lines/0/quantity", 3))
        .refusedWith(422, "idempotency-key-reused");

    assertThat(shop.cabinet().list()).hasSize(1);
  }

  @Test
  void refusesOrderWithoutKey() {
    TestShop shop = TestShop.opened();

    storefront
        .caller()
        .post("/storefront/orders", Cart.of(shop))
        .refusedWith(400, "idempotency-key-missing");

    assertThat(shop.cabinet().list()).isEmpty();
  }

  @Test
  void placesOneOrderForOneKeyOfManyThreads() {
    TestShop shop = TestShop.opened();
    Cart cart = Cart.of(shop);
    String key = UUID.randomUUID().toString();

    List<Answer> answers = ConcurrentCalls.run(20, () -> storefront.place(key, cart));

    List<Answer> placed = answers.stream().filter(answer -> answer.status() == 201).toList();
    assertThat(placed.stream().map(answer -> answer.json().path("number")).distinct()).hasSize(1);
    answers.stream()
        .filter(answer -> !placed.contains(answer))
        .forEach(answer -> answer.refusedWith(409, "idempotency-key-in-progress"));
    assertThat(shop.cabinet().list()).hasSize(1);
  }

  @Test
  void answersSamePhoneOrderAsDuplicate() throws Exception {
    TestShop shop = TestShop.opened();
    PlacePhoneOrder order = CallCentre.order(shop, TestBuyer.onThePhone());

    PlacePhoneOrderResponse first = CallCentre.signedIn().placePhoneOrder(order);
    PlacePhoneOrderResponse second = CallCentre.signedIn().placePhoneOrder(order);

    assertThat(second.isDuplicate()).isTrue();
    assertThat(second.getOrderNumber()).isEqualTo(first.getOrderNumber());
    assertThat(second.getPlacedAt()).isEqualTo(first.getPlacedAt());
    assertThat(shop.cabinet().list()).hasSize(1);
  }

  @Test
  void refusesOtherPhoneOrderUnderSameIds() throws Exception {
    TestShop shop = TestShop.opened();
    PlacePhoneOrder order = CallCentre.order(shop, TestBuyer.onThePhone());
    CallCentre.signedIn().placePhoneOrder(order);
    order.getItem().get(0).setQuantity(2);

    ConflictFault fault =
        catchThrowableOfType(
            ConflictFault.class, () -> CallCentre.signedIn().placePhoneOrder(order));

    assertThat(fault.getFaultInfo().getCode()).isEqualTo("idempotency-key-reused");
    assertThat(fault.getFaultInfo().isRetryable()).isFalse();
    assertThat(shop.cabinet().list()).hasSize(1);
  }

  @Test
  @Tag("O9")
  void refusesPhoneOrderOfWhatIsNotToBeHad() {
    TestShop shop = TestShop.opened();
    PlacePhoneOrder soldOut = CallCentre.order(shop, TestBuyer.onThePhone());
    soldOut.getItem().get(0).setSku(TestShop.RUG);
    PlacePhoneOrder unknown = CallCentre.order(shop, TestBuyer.onThePhone());
    unknown.getItem().get(0).setSku("NO-SUCH-THING");

    assertThat(
            catchThrowableOfType(OutOfStockFault.class, placing(soldOut)::call)
                .getFaultInfo()
                .getCode())
        .isEqualTo("offer-sold-out");
    assertThat(
            catchThrowableOfType(NotFoundFault.class, placing(unknown)::call)
                .getFaultInfo()
                .getCode())
        .isEqualTo("unknown-offer");
    assertThat(shop.cabinet().list()).isEmpty();
  }

  private static Callable<PlacePhoneOrderResponse> placing(PlacePhoneOrder order) {
    return () -> CallCentre.signedIn().placePhoneOrder(order);
  }

  @Test
  void takesAnEmptyOptionalMemberForAnAbsentOne() {
    TestShop shop = TestShop.opened();
    Cart cart =
        Cart.of(shop)
            .with("/buyer/account", "")
            .with("/buyer/email", " ")
            .with("/buyer/language", "")
            .with("/comment", "");
    String number = new Storefront().place(cart);

    JsonNode buyer = shop.cabinet().open(number).path("buyer");
    assertThat(buyer.path("account").isNull()).isTrue();
    assertThat(buyer.path("email").isNull()).isTrue();
    shop.cabinet()
        .tryToMove(
            number,
            shop.cabinet().etag(number),
            Cabinet.move(26).put("waybill", "").put("duplicateOf", "").put("reason", ""))
        .expecting(200);
  }
}
