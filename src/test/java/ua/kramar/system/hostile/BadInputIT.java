package ua.kramar.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.contract.Contract;
import ua.kramar.system.contract.SchemaCheck;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Erp;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestEnvironment;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import wsdl.callcentre.PlacePhoneOrder;
import wsdl.callcentre.ValidationFault;

/**
 * What is wrong is refused in words that help, and leaves nothing behind. All of it goes to one
 * shop, which has one order and must have one order at the end.
 */
class BadInputIT {

  private static TestShop shop;
  private static Erp erp;
  private static String number;
  private static List<JsonNode> events;
  private static JsonNode document;

  private final Storefront storefront = new Storefront();

  @BeforeAll
  static void openShop() {
    shop = TestShop.opened();
    erp = shop.erp();
    number = shop.placedOrder();
    events = erp.awaitEvents(1);
    document = Contract.document();
  }

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(shop.cabinet().numbers("")).containsExactly(number);
    assertThat(shop.cabinet().status(number)).isEqualTo(1);
    assertThat(erp.readAll()).isEqualTo(events);
  }

  static Stream<Arguments> wrongFields() {
    return Stream.of(
        wrong("/seller", "Not A Code", "seller"),
        without("/buyer", "buyer"),
        without("/buyer/surname", "buyer.surname"),
        wrong("/buyer/surname", "   ", "buyer.surname"),
        wrong("/buyer/surname", "x".repeat(101), "buyer.surname"),
        without("/buyer/name", "buyer.name"),
        without("/buyer/phone", "buyer.phone"),
        wrong("/buyer/phone", "не телефон", "buyer.phone"),
        wrong("/buyer/phone", "12345", "buyer.phone"),
        wrong("/buyer/language", "ua", "buyer.language"),
        wrong("/buyer/language", "EN", "buyer.language"),
        without("/lines", "lines"),
        wrong("/lines", Answer.json("[]"), "lines"),
        wrong("/lines/0", Answer.json("null"), "lines[0]"),
        wrong("/lines/0/sku", "", "lines[0].sku"),
        wrong("/lines/0/sku", "x".repeat(101), "lines[0].sku"),
        without("/lines/1/quantity", "lines[1].quantity"),
        wrong("/lines/0/quantity", Answer.json("-1"), "lines[0].quantity"),
        wrong("/lines/0/quantity", Answer.json("0"), "lines[0].quantity"),
        wrong("/lines/1/quantity", Answer.json("1000"), "lines[1].quantity"),
        wrong("/lines/0/price", price("-1.00", "UAH"), "lines[0].price.amount"),
        wrong("/lines/0/price", price("640.001", "UAH"), "lines[0].price.amount"),
        wrong("/lines/0/price", price("6.4E2", "UAH"), "lines[0].price.amount"),
        wrong("/lines/0/price", price("+640.00", "UAH"), "lines[0].price.amount"),
        wrong("/lines/0/price", price(" 640.00 ", "UAH"), "lines[0].price.amount"),
        wrong("/lines/0/price", price("640.", "UAH"), "lines[0].price.amount"),
        wrong(
            "/lines/0/price",
            Answer.json("{\"amount\": 640.0, \"currency\": \"UAH\"}"),
            "lines[0].price.amount"),
        wrong("/buyer/phone", "067 FLOWERS", "buyer.phone"),
        wrong("/lines/0/price", price("640.00", "USD"), "lines[0].price.currency"),
        without("/delivery", "delivery"),
        without("/delivery/carrier", "delivery.carrier"),
        without("/delivery/method", "delivery.method"),
        wrong("/delivery/city", "", "delivery.city"),
        wrong("/delivery/destination", "x".repeat(201), "delivery.destination"),
        without("/payment", "payment"),
        without("/payment/method", "payment.method"),
        wrong("/comment", "x".repeat(1001), "comment"),
        wrong("/buyer/surname", "😀".repeat(101), "buyer.surname"));
  }

  /** No schema tells which telephone numbers and mail domains there are, or what a text shows. */
  static Stream<Arguments> wrongBeyondSchemas() {
    return Stream.of(
        without("/seller", "seller"),
        wrong("/buyer/account", "\u00a0", "buyer.account"),
        wrong("/buyer/phone", "+380671234567890", "buyer.phone"),
        wrong("/buyer/email", "немає", "buyer.email"),
        wrong("/buyer/email", "a@[127.0.0.1]", "buyer.email"),
        wrong("/buyer/email", "x@my_host.example.com", "buyer.email"),
        wrong("/buyer/email", "larysa@example.com\u00a0", "buyer.email"),
        wrong("/buyer/email", "larysa@example.com\u200b", "buyer.email"),
        wrong("/buyer/email", "lar\u202eysa@example.com", "buyer.email"),
        wrong("/buyer/email", "info@straße.de", "buyer.email"),
        wrong("/buyer/surname", "\u200b", "buyer.surname"),
        wrong("/buyer/surname", "\u00a0", "buyer.surname"),
        wrong("/buyer/surname", "\u3164", "buyer.surname"),
        wrong("/buyer/name", "Іван\u202eкнечмеС", "buyer.name"),
        wrong("/buyer/account", "b-\u2060", "buyer.account"),
        wrong("/lines/0/sku", "LAMP\u200b-1", "lines[0].sku"),
        wrong("/delivery/city", "Ль\u200dвів", "delivery.city"),
        wrong("/delivery/destination", "\ue000", "delivery.destination"),
        wrong("/comment", "\u0301", "comment"));
  }

  private static JsonNode price(String amount, String currency) {
    return Answer.JSON.createObjectNode().put("amount", amount).put("currency", currency);
  }

  private static Arguments without(String place, String field) {
    return arguments("no " + place, change(cart -> cart.without(place)), field);
  }

  private static Arguments wrong(String place, String value, String field) {
    return wrong(place, Answer.JSON.getNodeFactory().textNode(value), field);
  }

  private static Arguments wrong(String place, JsonNode value, String field) {
    String shown = value.toString();
    return arguments(
        place + " " + shown.substring(0, Math.min(20, shown.length())),
        change(cart -> cart.with(place, value)),
        field);
  }

  private static UnaryOperator<Cart> change(UnaryOperator<Cart> change) {
    return change;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongFields")
  void isRefusedByTheContractToo(String what, UnaryOperator<Cart> change, String field) {
    JsonNode order = Answer.json(change.apply(Cart.of(shop)).toString());
    JsonNode schema = document.at("/components/schemas/PlaceOrder");

    String member = field.replaceAll(".*\\.", "").replaceAll("\\[\\d+]$", "");
    assertThat(SchemaCheck.faults(document, schema, order))
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault).contains(member));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"wrongFields", "wrongBeyondSchemas"})
  void namesWrongField(String what, UnaryOperator<Cart> change, String field) {
    Answer refusal =
        storefront
            .place(UniqueValues.code(), change.apply(Cart.of(shop)))
            .refusedWith(400, "validation-failed");

    assertThat(refusal.fields()).containsExactly(field);
    assertThat(refusal.json().at("/violations/0/message").asText()).isNotEmpty();
    assertThat(refusal.json().path("correlationId").asText())
        .isEqualTo(refusal.header("X-Correlation-Id"));
  }

  @Test
  void namesAllWrongFieldsAtOnce() {
    Cart cart =
        Cart.of(shop)
            .with("/buyer/name", "")
            .with("/lines/0/quantity", 0)
            .without("/payment/method");

    assertThat(storefront.place(UniqueValues.code(), cart).expecting(400).fields())
        .containsExactly("buyer.name", "lines[0].quantity", "payment.method");
  }

  @Test
  @Tag("O9")
  void refusesWhatIsNotToBeHad() {
    Cart cart = Cart.of(shop);

    storefront
        .place(UniqueValues.code(), cart.with("/lines/1/sku", "NO-SUCH-THING"))
        .refusedWith(422, "unknown-offer");
    storefront
        .place(UniqueValues.code(), cart.with("/lines/1/sku", TestShop.RUG))
        .refusedWith(422, "offer-sold-out");
    storefront
        .place(UniqueValues.code(), cart.with("/seller", "no-such-shop"))
        .refusedWith(422, "unknown-seller");
  }

  @Test
  @Tag("O13")
  void refusesPriceThatTheBuyerDidNotSee() {
    Answer refusal =
        storefront
            .place(
                UniqueValues.code(), Cart.of(shop).with("/lines/0/price", price("600.00", "UAH")))
            .refusedWith(422, "price-changed");

    assertThat(refusal.json().path("detail").asText()).contains(TestShop.LAMP, "640.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"seller\":",
        "nonsense",
        "[1,2",
        "{\"seller\":\"a\",\"doNotCall\":false} trailing",
        "[]",
        "\"text\"",
        "{\"buyer\":{\"surname\":\"Шевчук\",\"surname\":\"Мельник\"}}"
      })
  void refusesWhatIsNoOrder(String body) {
    Answer refusal = storefront.place(UniqueValues.code(), body).refusedWith(400, "malformed-body");

    assertHelps(refusal);
    assertThat(refusal.json().at("/position/line").asInt()).isEqualTo(1);
  }

  @Test
  void saysWhereABodyIsNoJson() {
    Answer refusal =
        storefront
            .place(UniqueValues.code(), "{\"seller\": \"a\",\n  \"doNotCall\": no}")
            .refusedWith(400, "malformed-body");

    assertThat(refusal.json().path("position").toString()).isEqualTo("{\"line\":2,\"column\":19}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0007',
      value = {
        "{\"seller\":{\"code\":1}} | seller",
        "{\"lines\":{}} | lines",
        "{\"lines\":[{\"sku\":\"LAMP-1\",\"quantity\":1.5}]} | lines[0].quantity",
        "{\"lines\":[{\"sku\":\"LAMP-1\",\"quantity\":99999999999}]} | lines[0].quantity",
        "{\"lines\":[{\"sku\":\"LAMP-1\",\"quantity\":\"two\"}]} | lines[0].quantity",
        "{\"lines\":[{\"sku\":\"LAMP-1\",\"quantity\":\"2\"}]} | lines[0].quantity",
        "{\"lines\":[{\"sku\":\"LAMP-1\",\"quantity\":\"\"}]} | lines[0].quantity",
        "{\"lines\":[{\"sku\":1}]} | lines[0].sku",
        "{\"buyer\":{\"phone\":671234567}} | buyer.phone",
        "{\"buyer\":{\"name\":true}} | buyer.name",
        "{\"doNotCall\":null} | doNotCall",
        "{\"doNotCall\":\"yes\"} | doNotCall",
        "{\"doNotCall\":1} | doNotCall",
        "{\"payment\":{\"method\":\"CARD\",\"paid\":\"true\"}} | payment.paid",
        "{\"payment\":{\"method\":\"GOLD\"}} | payment.method",
        "{\"delivery\":{\"carrier\":\"PIGEON\"}} | delivery.carrier",
        "{\"delivery\":{\"carrier\":\"nova_poshta\"}} | delivery.carrier",
        "{\"delivery\":{\"carrier\":0}} | delivery.carrier",
        "{\"lines\":[{\"price\":{\"amount\":\"640,00\",\"currency\":\"UAH\"}}]} | lines[0].price.amount",
        "{\"lines\":[{\"price\":{\"amount\":\"NaN\",\"currency\":\"UAH\"}}]} | lines[0].price.amount",
        "{\"lines\":[{\"price\":{\"amount\":\"1e2147483647\",\"currency\":\"UAH\"}}]} | lines[0].price.amount",
        "{\"buyer\":{\"surname\":\"a\\u0000b\"}} | buyer.surname",
        "{\"buyer\":{\"surname\":\"a\\ud800b\"}} | buyer.surname",
        "{\"buyer\":{\"surname\":\"a\\u0001b\"}} | buyer.surname"
      })
  void namesTheFieldOfAValueOfAWrongForm(String body, String field) {
    Answer refusal =
        storefront.place(UniqueValues.code(), body).refusedWith(400, "validation-failed");

    assertThat(refusal.fields()).containsExactly(field);
    assertHelps(refusal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%C2%A0", "%E3%80%80", "%E2%80%8B"})
  void refusesAnArticleWhoseNumberShowsNothing(String sku) {
    assertThat(
            shop.cabinet()
                .offers(sku, "Чашка", "80.00", true)
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("sku");
  }

  @Test
  void refusesATotalBeyondWhatAmountsHold() {
    shop.cabinet().offers("PALACE", "Палац", "9999999999.99", true).expecting(200);
    Cart palace = Cart.of(shop).without("/lines/1").with("/lines/0/sku", "PALACE");

    assertThat(
            storefront
                .place(UniqueValues.code(), palace.with("/lines/0/quantity", Answer.json("2")))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("lines");
  }

  /** A missing answer is no "no". */
  @ParameterizedTest
  @CsvSource({"/doNotCall, doNotCall", "/payment/paid, payment.paid"})
  @Tag("O10")
  void demandsWhatHasNoDefault(String left, String field) {
    Cart cart = Cart.of(shop).without(left);

    assertThat(
            storefront
                .place(UniqueValues.code(), cart)
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly(field);
    JsonNode schema = document.at("/components/schemas/PlaceOrder");
    assertThat(SchemaCheck.faults(document, schema, Answer.json(cart.toString()))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "view=new&view=done, view",
    "overdue=true&overdue=false, overdue",
    "limit=5&limit=6, limit",
    "source=CART&source=, source"
  })
  void refusesAParameterThatIsNoListAndComesTwice(String query, String parameter) {
    assertThat(
            shop.cabinet()
                .caller()
                .get("/orders?" + query)
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly(parameter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=", "view=new&status=", "status=&status=1"})
  void takesAnEmptyElementOfAListForNone(String query) {
    assertThat(shop.cabinet().caller().get("/orders?" + query).status()).isEqualTo(200);
  }

  @Test
  void challengesClientsThatWaitForItAndNoBrowser() {
    List<Object> machine =
        Caller.anonymous().get("/orders").expecting(401).headers().get("WWW-Authenticate");
    List<Object> cabinet =
        Caller.anonymous()
            .with("X-Requested-With", "cabinet")
            .get("/orders")
            .expecting(401)
            .headers()
            .get("WWW-Authenticate");

    assertThat(machine).hasSize(2).anySatisfy(c -> assertThat(c).asString().startsWith("Basic "));
    assertThat(cabinet).hasSize(1).allSatisfy(c -> assertThat(c).asString().startsWith("Bearer"));
  }

  /** Nothing of ours is told: no class, no trace. */
  private static void assertHelps(Answer refusal) {
    assertThat(refusal.json().path("title").asText()).isNotEmpty();
    assertThat(refusal.json().path("type").asText()).startsWith("urn:kramar:problem:");
    assertThat(refusal.text()).doesNotContain("Exception", "ua.kramar", "\\tat ", "jackson");
  }

  @Test
  void refusesDeepNesting() {
    storefront
        .place(UniqueValues.code(), "[".repeat(5000) + "]".repeat(5000))
        .refusedWith(400, "malformed-body");
  }

  @Test
  void refusesBodyThatIsTooLarge() throws Exception {
    Cart cart = Cart.of(shop).with("/comment", "x".repeat(1_200_000));

    assertHelps(
        placed(BodyPublishers.ofString(cart.toString())).refusedWith(413, "body-too-large"));
  }

  @Test
  void refusesBodyThatOnlyTurnsOutToBeTooLarge() throws Exception {
    byte[] body = (" ".repeat(1_200_000) + Cart.of(shop)).getBytes(UTF_8);

    placed(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
        .refusedWith(413, "body-too-large");
  }

  /** By a client that reads an answer also when it could not send all of its request. */
  private static Answer placed(BodyPublisher body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(TestEnvironment.api("/storefront/orders"))
            .header("Authorization", "Bearer storefront.demo-storefront-secret")
            .header("Idempotency-Key", UniqueValues.code())
            .header("Content-Type", "application/json")
            .POST(body)
            .build();
    HttpResponse<String> answer = sent(request);
    var headers = new MultivaluedHashMap<String, Object>();
    headers.add("Content-Type", answer.headers().firstValue("Content-Type").orElse(""));
    return new Answer(answer.statusCode(), headers, answer.body());
  }

  /**
   * An answer can be lost when the connection is closed while the client writes (RFC 9112, 9.6).
   */
  private static HttpResponse<String> sent(HttpRequest request) throws Exception {
    IOException lost = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(UTF_8));
      } catch (IOException e) {
        lost = e;
      }
    }
    throw lost;
  }

  @ParameterizedTest
  @ValueSource(longs = {1_048_577, 17_000_000, 5_000_000_000L})
  void refusesBodyThatIsAnnouncedTooLarge(long length) {
    RawHttp.Reply refusal =
        RawHttp.send(
            new RawHttp.Request(
                "POST",
                "/api/v1/storefront/orders",
                List.of("Content-Type: application/json", "Content-Length: " + length),
                null));

    assertThat(refusal.status()).isEqualTo(413);
    assertThat(refusal.isProblem()).isTrue();
    assertThat(refusal.body()).contains("\"code\":\"body-too-large\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void refusesOtherContentTypes(String type) {
    Caller caller = storefront.caller().with("Idempotency-Key", UniqueValues.code());

    assertHelps(
        caller
            .send("POST", TestEnvironment.api("/storefront/orders"), type, Cart.of(shop).toString())
            .refusedWith(415, "unsupported-media-type"));
  }

  @Test
  void refusesToAnswerInOtherFormats() {
    assertHelps(
        shop.cabinet()
            .caller()
            .with("Accept", "text/csv")
            .get("/orders")
            .refusedWith(406, "not-acceptable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/orders/abc",
        "/orders/-1",
        "/orders/9999999999999999999",
        "/orders/1/x"
      })
  void knowsNoOtherPaths(String path) {
    assertHelps(shop.cabinet().caller().get(path).refusedWith(404, "not-found"));
  }

  /**
   * RFC 3986 has brackets in no path, and no library of ours that reads addresses forgives them.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"/orders/[1]", "/orders/1]", "/orders/[1]/status?x=1", "/[", "/orders/a|b"})
  void refusesPathsThatAreNone(String path) {
    RawHttp.Reply refusal =
        RawHttp.send(new RawHttp.Request("GET", "/api/v1" + path, List.of("Accept: */*"), null));

    assertThat(refusal.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"DELETE,/orders", "PUT,/orders", "POST,/events", "GET,/offers/LAMP-1"})
  void knowsNoOtherMethods(String method, String path) {
    Answer refusal =
        shop.cabinet()
            .caller()
            .send(method, TestEnvironment.api(path), null, null)
            .refusedWith(405, "method-not-allowed");

    assertHelps(refusal);
    assertThat(refusal.header("Allow")).isNotEmpty().doesNotContain(method);
  }

  @ParameterizedTest
  @CsvSource({
    "/orders?limit=0, limit",
    "/orders?limit=101, limit",
    "/orders?limit=abc, limit",
    "/orders?limit=99999999999, limit",
    "/orders?view=everything, view",
    "/orders?status=abc, status",
    "/orders?source=PIGEON, source",
    "/orders?placedFrom=yesterday, placedFrom",
    "/orders?placedTo=2026-13-01T00:00:00Z, placedTo",
    "/orders?q=%25, q",
    "/orders?q=%00, q",
    "/orders?after=zzz, after",
    "/orders?after=MTIz, after",
    "/events?after=zzz, after",
    "/events?limit=-1, limit",
    "/events?limit=abc, limit",
    "/offers?after=MS4x, after",
    "/offers?limit=1000, limit"
  })
  void namesWrongParameter(String query, String parameter) {
    Answer refusal = shop.erp().caller().get(query).refusedWith(400, "validation-failed");

    assertThat(refusal.fields()).containsExactly(parameter);
    assertHelps(refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"placedFrom=-100000-01-01T00:00:00Z", "placedTo=%2B999999-01-01T00:00:00Z"})
  void refusesTimesBeyondAllCalendars(String query) {
    shop.cabinet().caller().get("/orders?" + query).refusedWith(400, "validation-failed");
    assertThat(ServerLog.lines("\"level\":\"ERROR\"", "OrderList")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-9223372036854775808.1", "9223372036854775807.9223372036854775807"})
  void refusesForgedCursors(String plain) {
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));

    assertThat(shop.cabinet().caller().get("/orders?after=" + cursor).status()).isIn(200, 400);
    assertThat(erp.caller().get("/events?after=" + cursor).status()).isIn(200, 400);
    assertThat(ServerLog.lines("\"level\":\"ERROR\"", "OrderList")).isZero();
  }

  /** A cursor of another list or sort order, a piece of one, and one that nobody gave out. */
  @Test
  void refusesCursorsOfOtherListsAndPieces() {
    TestShop own = TestShop.opened();
    own.placedOrder();
    own.placedOrder();
    Caller reader = own.erp().caller();
    String ofEvents = reader.get("/events/latest").expecting(200).json().path("next").asText();
    String ofOrders = reader.get("/orders?limit=1").expecting(200).json().path("next").asText();
    String piece = ofOrders.substring(0, ofOrders.length() - 1);

    for (String query :
        List.of(
            "/orders?after=" + ofEvents,
            "/orders?after=" + piece,
            "/orders?sort=oldest&after=" + ofOrders,
            "/offers?after=" + ofOrders,
            "/events?after=" + ofOrders,
            "/events?after=" + ofEvents.substring(0, ofEvents.length() - 1))) {
      Answer refusal = reader.get(query).refusedWith(400, "validation-failed");
      assertThat(refusal.fields()).as(query).containsExactly("after");
    }
    reader.get("/orders?after=" + ofOrders).expecting(200);
    reader.get("/events?after=" + ofEvents).expecting(200);
  }

  static Stream<Arguments> wrongChanges() {
    return Stream.of(
        arguments("POST", "/orders/{number}/status", "{}", "status"),
        arguments(
            "POST",
            "/orders/{number}/status",
            "{\"status\":49,\"duplicateOf\":\"x\"}",
            "duplicateOf"),
        arguments(
            "POST",
            "/orders/{number}/status",
            "{\"status\":26,\"reason\":\"" + "x".repeat(501) + "\"}",
            "reason"),
        arguments("PUT", "/orders/{number}/waybill", "{}", "waybill"),
        arguments("PUT", "/orders/{number}/waybill", "{\"waybill\":\" \"}", "waybill"),
        arguments("POST", "/orders/{number}/comments", "{\"text\":\"\"}", "text"),
        arguments(
            "POST", "/orders/{number}/comments", "{\"text\":\"" + "x".repeat(2001) + "\"}", "text"),
        arguments("PUT", "/offers/LAMP-1/availability", "{}", "available"),
        arguments("PUT", "/offers/LAMP-1", "{\"available\":true,\"title\":\"x\"}", "price"),
        arguments("POST", "/tokens", "{\"name\":\"x\",\"permissions\":[]}", "permissions"),
        arguments("POST", "/tokens", "{\"name\":\"x\"}", "permissions"));
  }

  @ParameterizedTest(name = "{0} {1} {3}")
  @MethodSource("wrongChanges")
  void namesWrongFieldOfChange(String method, String path, String body, String field) {
    Answer refusal =
        shop.cabinet()
            .caller()
            .with("If-Match", "\"0\"")
            .send(
                method,
                TestEnvironment.api(path.replace("{number}", number)),
                "application/json",
                body)
            .refusedWith(400, "validation-failed");

    assertThat(refusal.fields()).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "uk, Запит має помилки",
    "en, The request has mistakes",
    "'en-GB,en;q=0.9', The request has mistakes",
    "'fr,en;q=0.5,uk;q=0.3', The request has mistakes",
    "fr, Запит має помилки",
    "'', Запит має помилки"
  })
  void speaksLanguageOfCaller(String accepted, String title) {
    Caller caller = storefront.caller().with("Idempotency-Key", UniqueValues.code());
    Answer refusal =
        (accepted.isEmpty() ? caller : caller.with("Accept-Language", accepted))
            .post("/storefront/orders", Cart.of(shop).with("/buyer/name", ""))
            .refusedWith(400, "validation-failed");

    assertThat(refusal.json().path("title").asText()).isEqualTo(title);
    assertThat(refusal.header("Content-Language")).isEqualTo(title.startsWith("T") ? "en" : "uk");
  }

  @Test
  void saysWhatIsWrongWithFieldInLanguageOfCaller() {
    Caller caller =
        storefront
            .caller()
            .with("Idempotency-Key", UniqueValues.code())
            .with("Accept-Language", "en");

    assertThat(
            caller
                .post("/storefront/orders", Cart.of(shop).with("/lines/0/quantity", 1000))
                .json()
                .at("/violations/0/message")
                .asText())
        .isEqualTo("must be less than or equal to 999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE x [<!ENTITY e \"500000000\">]>",
        "<!DOCTYPE x SYSTEM \"http://localhost:9/x.dtd\">"
      })
  void refusesDocumentTypes(String type) {
    Answer answer =
        soap(
            type + envelope("<c:getOrderInfo><c:orderNumber>&e;</c:orderNumber></c:getOrderInfo>"));

    assertThat(answer.status()).isIn(400, 500);
    assertThat(answer.text())
        .contains("Fault")
        .doesNotContain("<orderNumber>", "notFoundFault", "ua.kramar", "\tat ");
  }

  private static Answer soap(String message) {
    return Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET)
        .send("POST", CallCentre.address(), "text/xml; charset=utf-8", message);
  }

  private static String envelope(String body) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
        + " xmlns:c=\"https://kramar.ua/soap/call-center/v1\"><s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "<a/>",
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"/>",
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body/></s:Envelope>",
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><x/></s:Body></s:Envelope>"
      })
  void refusesWhatIsNoMessage(String message) {
    Answer answer = soap(message);

    assertThat(answer.text()).contains("Fault").doesNotContain("ua.kramar", "\tat ");
  }

  static Stream<Arguments> wrongPhoneOrders() {
    return Stream.of(
        wrongOrder("no system", o -> o.setSourceSystem(null), "sourceSystem"),
        wrongOrder("no id", o -> o.setExternalId(" "), "externalId"),
        wrongOrder("no shop", o -> o.setSeller(null), "seller"),
        wrongOrder("no customer", o -> o.setCustomer(null), "buyer"),
        wrongOrder("no surname", o -> o.getCustomer().setSurname(null), "buyer.surname"),
        wrongOrder("no phone", o -> o.getCustomer().setPhone("немає"), "buyer.phone"),
        wrongOrder("no items", o -> o.getItem().clear(), "lines"),
        wrongOrder("none of it", o -> o.getItem().get(0).setQuantity(0), "lines[0].quantity"),
        wrongOrder("too much", o -> o.getItem().get(0).setQuantity(1000), "lines[0].quantity"),
        wrongOrder("no article", o -> o.getItem().get(0).setSku(null), "lines[0].sku"),
        wrongOrder("no delivery", o -> o.setDelivery(null), "delivery"),
        wrongOrder("pigeons", o -> o.getDelivery().setCarrier("PIGEON"), "delivery.carrier"),
        wrongOrder("no payment", o -> o.setPayment(null), "payment"));
  }

  private static Arguments wrongOrder(String what, Consumer<PlacePhoneOrder> change, String field) {
    return arguments(what, change, field);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongPhoneOrders")
  void namesWrongFieldOfPhoneOrder(String what, Consumer<PlacePhoneOrder> change, String field) {
    PlacePhoneOrder order = CallCentre.order(shop, TestBuyer.onThePhone());
    change.accept(order);

    ValidationFault fault =
        catchThrowableOfType(
            ValidationFault.class, () -> CallCentre.signedIn().placePhoneOrder(order));

    assertThat(fault.getFaultInfo().getCode()).isEqualTo("validation-failed");
    assertThat(fault.getFaultInfo().getField()).containsExactly(field);
    assertThat(fault.getFaultInfo().getCorrelationId()).isNotEmpty();
  }

  @Test
  void refusesPhoneOrderWithWordsForNumbers() {
    String order =
        "<c:placePhoneOrder><c:sourceSystem>hotline</c:sourceSystem><c:externalId>"
            + UniqueValues.code()
            + "</c:externalId><c:seller>"
            + shop.code()
            + "</c:seller><c:item><c:sku>LAMP-1</c:sku><c:quantity>two</c:quantity></c:item>"
            + "</c:placePhoneOrder>";

    assertThat(soap(envelope(order)).text())
        .contains("Fault")
        .containsPattern("<faultcode[^>]*>[\\w-]+:Client")
        .doesNotContain("ua.kramar", "\tat ");
  }

  @Test
  void servesNothingBesidesItsInterfaces() {
    for (String path : List.of("/nothing.html", "/WEB-INF/web.xml", "/soap/other", "/assets/x")) {
      assertThat(Caller.anonymous().get(URI.create(TestEnvironment.server() + path)).status())
          .as(path)
          .isEqualTo(404);
    }
  }
}
