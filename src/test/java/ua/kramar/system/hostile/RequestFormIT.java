package ua.kramar.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** What cannot be taken as it came is refused, in words by which the caller can correct it. */
class RequestFormIT {

  private final Storefront storefront = new Storefront();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0007',
      value = {
        "{\"payment\":{\"method\":\"GOLD\"}} | must be one of: CARD, CASH_ON_DELIVERY, CASHLESS | має бути одним зі значень: CARD, CASH_ON_DELIVERY, CASHLESS",
        "{\"payment\":{\"method\":0}} | must be one of: CARD, CASH_ON_DELIVERY, CASHLESS | має бути одним зі значень: CARD, CASH_ON_DELIVERY, CASHLESS",
        "{\"doNotCall\":\"yes\"} | must be true or false | має бути true або false",
        "{\"lines\":[{\"quantity\":\"2\"}]} | must be a whole number | має бути цілим числом",
        "{\"lines\":[{\"quantity\":99999999999}]} | must be a whole number | має бути цілим числом",
        "{\"lines\":{}} | must be an array | має бути масивом",
        "{\"lines\":[{\"sku\":1}]} | must be a text | має бути текстом",
        "{\"buyer\":{\"surname\":\"a\\u0001b\"}} | holds what is no character | містить те, що не є символом",
        "{\"lines\":[{\"price\":{\"amount\":640.0}}]} | must be an amount in quotes, such as \"640.00\" | має бути сумою в лапках, як-от \"640.00\""
      })
  void saysWhatAValueMustBe(String body, String english, String ukrainian) {
    assertThat(message(placed("en", body))).isEqualTo(english);
    assertThat(message(placed("uk", body))).isEqualTo(ukrainian);
  }

  private Answer placed(String language, String body) {
    return site(language).post("/storefront/orders", body).refusedWith(400, "validation-failed");
  }

  private Caller site(String language) {
    return storefront
        .caller()
        .with("Idempotency-Key", UniqueValues.code())
        .with("Accept-Language", language);
  }

  private static String message(Answer refusal) {
    return refusal.json().at("/violations/0/message").asText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source=PIGEON | source | must be one of: CART, | має бути одним зі значень: CART,",
        "payment=GOLD | payment | must be one of: CANCELLED, | має бути одним зі значень: CANCELLED,",
        "status=abc | status | must be a whole number | має бути цілим числом",
        "limit=abc | limit | must be a whole number | має бути цілим числом",
        "view=all | view | must be one of: new, | має бути одним зі значень: new,",
        "sort=up | sort | must be one of: newest, | має бути одним зі значень: newest,",
        "overdue=1 | overdue | must be true or false | має бути true або false",
        "placedFrom=now | placedFrom | must be an instant such as | має бути моментом часу, як-от",
        "after=zzz | after | is not a cursor of this list | не є курсором цього списку",
        "q=!!! | q | must be a number, | має бути номером замовлення,",
        "q=12 | q | must have at least 4 digits or 2 letters | щонайменше 4 цифри або 2 літери"
      })
  void saysWhatAParameterMustBe(String query, String field, String english, String ukrainian) {
    Caller reader = TestShop.opened().erp().caller();
    Answer inEnglish = reader.with("Accept-Language", "en").get("/orders?" + query).expecting(400);

    assertThat(inEnglish.fields()).containsExactly(field);
    assertThat(message(inEnglish)).startsWith(english);
    assertThat(message(reader.get("/orders?" + query))).startsWith(ukrainian);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/orders?q=",
        "/offer-suggestions?q=",
        "/carriers/NOVA_POSHTA/cities?q=",
        "/carriers/NOVA_POSHTA/cities/8d5a980d-391c-11dd-90d9-001a92567626/branches?q="
      })
  void callsAParameterByItsName(String list) {
    Answer refusal =
        TestShop.opened()
            .cabinet()
            .caller()
            .get(list + "x".repeat(101))
            .refusedWith(400, "validation-failed");

    assertThat(refusal.fields()).containsExactly("q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "  "})
  void asksForABodyWhereThereIsNone(String body) {
    TestShop shop = TestShop.opened();

    Answer refusal = site("en").post("/storefront/orders", body).refusedWith(400, "body-missing");

    assertThat(refusal.json().has("violations")).isFalse();
    assertThat(refusal.json().path("detail").asText())
        .isEqualTo("The body is empty or null; send a JSON document");
    shop.cabinet().caller().put("/offers/" + TestShop.LAMP, body).refusedWith(400, "body-missing");
  }

  /** Blanks at the ends are gone before, those inside a line are not of one line. */
  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "\r\n", "\u2028", "\u2029"})
  void takesOneLineWhereATextHasOneLine(String separator) {
    TestShop shop = TestShop.opened();
    for (String place :
        List.of(
            "/buyer/surname",
            "/buyer/name",
            "/buyer/account",
            "/lines/0/sku",
            "/delivery/city",
            "/delivery/destination")) {
      Answer refusal =
          site("en")
              .post("/storefront/orders", Cart.of(shop).with(place, "Нова" + separator + "Вода"))
              .refusedWith(400, "validation-failed");
      assertThat(refusal.fields())
          .containsExactly(place.substring(1).replace("/0/", "[0].").replace('/', '.'));
      assertThat(message(refusal)).isEqualTo("must be one line without tabs");
    }
    assertThat(
            shop.cabinet()
                .offers("CUP", "Чашка" + separator + "біла", "80.00", true)
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("title");

    String number =
        storefront.place(
            Cart.of(shop)
                .with("/delivery/city", separator + "Київ" + separator)
                .with("/comment", "Дзвонити" + separator + "двічі"));
    JsonNode order = shop.cabinet().open(number);
    assertThat(order.at("/delivery/city").asText()).isEqualTo("Київ");
    assertThat(order.path("comment").asText()).isEqualTo("Дзвонити" + separator + "двічі");
  }

  static Stream<Arguments> keys() {
    String key = UniqueValues.code();
    return Stream.of(
        Arguments.of("the same", key, key),
        Arguments.of("different", key, UniqueValues.code()),
        Arguments.of("one empty", key, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  void takesOneKeyOnly(String what, String one, String other) {
    TestShop shop = TestShop.opened();

    RawHttp.Reply refusal =
        place(
            Cart.of(shop).toString().getBytes(UTF_8),
            "application/json",
            "Idempotency-Key: " + one,
            "Idempotency-Key: " + other);

    assertThat(refusal.status()).as(refusal.body()).isEqualTo(400);
    assertThat(refusal.body()).contains("\"code\":\"idempotency-key-repeated\"");
    assertThat(shop.cabinet().numbers("")).isEmpty();
  }

  private static RawHttp.Reply place(byte[] body, String type, String... keys) {
    RawHttp.Request request =
        new RawHttp.Request(
            "POST",
            "/api/v1/storefront/orders",
            List.of(
                "Authorization: Bearer storefront.demo-storefront-secret",
                "Accept-Language: en",
                "Content-Type: " + type),
            body);
    for (String key : keys) {
      request = request.withHeader(key);
    }
    return RawHttp.send(request);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json; charset=windows-1251, windows-1251, 415",
    "application/json; charset=\"koi8-u\", koi8-u, 415",
    "application/json; charset=iso-8859-1, utf-8, 415",
    "application/json; charset=utf-16, utf-16, 415",
    "application/json; charset=UTF-8, utf-8, 201",
    "application/json; charset=\"utf-8\", utf-8, 201",
    "application/json, utf-8, 201"
  })
  void readsJsonInUtf8Only(String type, String charset, int status) {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String latin = charset.equals("koi8-u") ? "Kyiv" : "Київ";

    RawHttp.Reply reply =
        place(
            Cart.of(shop, buyer)
                .with("/delivery/city", latin)
                .toString()
                .getBytes(Charset.forName(charset)),
            type,
            "Idempotency-Key: " + UniqueValues.code());

    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    if (status == 415) {
      assertThat(reply.body())
          .contains("\"code\":\"unsupported-charset\"", "JSON is taken in UTF-8 only");
    }
    assertThat(shop.cabinet().numbers("")).hasSize(status == 201 ? 1 : 0);
  }

  @Test
  void makesNoTokenThatHasExpiredAlready() {
    TestShop shop = TestShop.opened();
    for (Instant past :
        List.of(Instant.EPOCH, Instant.now().minusSeconds(1), Instant.now().minus(DAY))) {
      Answer refusal =
          shop.cabinet()
              .tryToMakeToken(List.of("orders:read"), past)
              .refusedWith(400, "validation-failed");
      assertThat(refusal.fields()).containsExactly("expiresAt");
    }
    assertThat(shop.cabinet().caller().get("/tokens").json().path("items")).isEmpty();

    shop.cabinet().tryToMakeToken(List.of("orders:read"), Instant.now().plus(DAY)).expecting(201);
  }

  private static final Duration DAY = Duration.ofDays(1);

  /** The page after it would leave out rows, or repeat them. */
  @Test
  void refusesTheCursorOfAnotherFilter() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    for (int order = 0; order < 3; order++) {
      shop.placedOrder(buyer);
    }
    Caller reader = shop.cabinet().caller();
    String ofNew = next(reader.get("/orders?view=new&limit=1"));
    String ofAll = next(reader.get("/orders?limit=1"));

    for (String other :
        List.of(
            "view=in_work",
            "view=new&source=CART",
            "view=new&status=1",
            "view=new&q=" + URLEncoder.encode(buyer.surname(), StandardCharsets.UTF_8),
            "view=new&overdue=false",
            "view=new&payment=UNPAID",
            "view=new&placedFrom=2020-01-01T00:00:00Z",
            "sort=oldest")) {
      for (String cursor : List.of(ofNew, ofAll)) {
        assertForeign(reader.get("/orders?" + other + "&after=" + cursor));
      }
    }
    assertForeign(reader.get("/orders?after=" + ofNew));
    assertForeign(reader.get("/orders?view=new&after=" + ofAll));
    reader.get("/orders?view=new&limit=2&after=" + ofNew).expecting(200);
    reader.get("/orders?limit=2&after=" + ofAll).expecting(200);
  }

  @Test
  void refusesTheCursorOfAnotherPartOfATimelineOrOfTheAudit() {
    TestShop shop = TestShop.opened();
    Caller reader = shop.cabinet().caller();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    String timeline = "/orders/" + number + "/timeline?limit=1";
    String ofStatuses = next(reader.get(timeline + "&group=statuses"));
    shop.cabinet().makeToken(List.of("orders:read"), null);
    shop.cabinet().makeToken(List.of("orders:read"), null);
    String ofTokens = next(reader.get("/audit?act=token.issued&limit=1"));

    assertForeign(reader.get(timeline + "&after=" + ofStatuses));
    assertForeign(reader.get(timeline + "&group=edits&after=" + ofStatuses));
    reader.get(timeline + "&group=statuses&after=" + ofStatuses).expecting(200);
    assertForeign(reader.get("/audit?after=" + ofTokens));
    assertForeign(reader.get("/audit?act=session.opened&after=" + ofTokens));
    assertForeign(reader.get("/audit?act=token.issued&to=2030-01-01T00:00:00Z&after=" + ofTokens));
    reader.get("/audit?act=token.issued&after=" + ofTokens).expecting(200);
  }

  @Test
  void refusesTheCursorOfAnotherPhone() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    shop.placedOrder(buyer);
    shop.placedOrder(buyer);
    String list = "/buyers/open-orders?limit=1";
    Caller reader = shop.cabinet().caller();
    String cursor = next(reader.post(list, phone(buyer.phone())));

    assertForeign(reader.post(list + "&after=" + cursor, phone("+380671112233")));
    reader.post(list + "&after=" + cursor, phone(buyer.phone())).expecting(200);
  }

  private static String phone(String phone) {
    return Answer.JSON.createObjectNode().put("phone", phone).toString();
  }

  private static String next(Answer page) {
    String next = page.expecting(200).json().path("next").asText(null);
    assertThat(next).as(page.text()).isNotNull();
    return next;
  }

  private static void assertForeign(Answer answer) {
    assertThat(answer.refusedWith(400, "validation-failed").fields()).containsExactly("after");
  }
}
