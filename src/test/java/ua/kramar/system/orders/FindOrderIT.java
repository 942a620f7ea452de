package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestShop;

/** Three hundred orders a day: a manager sees them by pages and by what has to be done. */
class FindOrderIT {

  private static TestShop mirrors;
  private static String mirrorOrder;

  @BeforeAll
  static void openShop() {
    mirrors = TestShop.opened();
  }

  @Test
  @Tag("O2")
  void showsThePagesWithoutGapsOrRepetitionsThoughOrdersComeMeanwhile() {
    TestShop shop = TestShop.opened();
    List<String> placed = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      placed.add(shop.placedOrder());
    }
    Collections.reverse(placed);

    List<String> seen = new ArrayList<>();
    JsonNode page = page(shop, "limit=3");
    while (true) {
      page.path("items").forEach(order -> seen.add(order.path("number").asText()));
      if (page.path("next").isNull()) {
        break;
      }
      shop.placedOrder();
      page = page(shop, "limit=3&after=" + page.path("next").asText());
    }

    assertThat(seen).containsExactlyElementsOf(placed);
  }

  @Test
  @Tag("O2")
  void showsTheOldestFirstPageByPageAndThoseThatComeMeanwhileAtTheEnd() {
    TestShop shop = TestShop.opened();
    List<String> placed = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      placed.add(shop.placedOrder());
    }

    List<String> seen = new ArrayList<>();
    JsonNode page = page(shop, "sort=oldest&limit=2");
    page.path("items").forEach(order -> seen.add(order.path("number").asText()));
    placed.add(shop.placedOrder());
    while (!page.path("next").isNull()) {
      page = page(shop, "sort=oldest&limit=2&after=" + page.path("next").asText());
      page.path("items").forEach(order -> seen.add(order.path("number").asText()));
    }

    assertThat(seen).containsExactlyElementsOf(placed);
    assertThat(shop.cabinet().numbers("sort=newest")).isEqualTo(shop.cabinet().numbers(""));
    assertThat(shop.cabinet().numbers("sort=oldest&view=new")).isEqualTo(placed);
  }

  @Test
  void refusesAnOrderOfTheListThatItDoesNotKnow() {
    Answer refused = TestShop.opened().cabinet().caller().get("/orders?sort=cheapest");

    assertThat(refused.refusedWith(400, "validation-failed").fields()).containsExactly("sort");
  }

  @Test
  @Tag("O2")
  void cutsTheListByStageStatusSourceAndTime() {
    TestShop shop = TestShop.opened();
    String fresh = shop.placedOrder();
    String taken = shop.placedOrder();
    shop.cabinet().moves(taken, 26);
    String shipped = shop.shippedOrder("20450000009876");
    String cancelled = shop.placedOrder();
    shop.cabinet().moves(cancelled, 26);
    shop.cabinet().moves(cancelled, 40);
    Cabinet cabinet = shop.cabinet();

    assertThat(cabinet.numbers("view=new")).containsExactly(fresh);
    assertThat(cabinet.numbers("view=in_work")).containsExactly(taken);
    assertThat(cabinet.numbers("view=delivering")).containsExactly(shipped);
    assertThat(cabinet.numbers("view=cancelled")).containsExactly(cancelled);
    assertThat(cabinet.numbers("view=done")).isEmpty();
    assertThat(cabinet.numbers("status=26&status=40")).containsExactly(cancelled, taken);
    assertThat(cabinet.numbers("source=CALL_CENTER")).isEmpty();
    assertThat(cabinet.numbers("source=CART")).hasSize(4);
    assertThat(cabinet.numbers("placedTo=" + placedAt(shop, taken))).containsExactly(fresh);
    assertThat(cabinet.numbers("placedFrom=" + placedAt(shop, cancelled)))
        .containsExactly(cancelled);
  }

  @Test
  @Tag("O2")
  void findsAnOrderByItsWaybillAndByTheBeginningOfASurname() {
    TestShop shop = TestShop.opened();
    String order = shop.shippedOrder("20450000007654");
    String surname = shop.cabinet().open(order).at("/buyer/surname").asText();

    assertThat(shop.cabinet().search("20 4500 0000 7654")).containsExactly(order);
    assertThat(shop.cabinet().search(surname.substring(0, 3))).contains(order);
    assertThat(shop.cabinet().search("20450000000000")).isEmpty();
  }

  @Test
  @Tag("O2")
  void findsASurnameWithEveryApostropheByEveryOther() {
    TestShop shop = TestShop.opened();
    List<String> spellings = List.of("Прокоп'юк", "Прокоп’юк", "Прокопʼюк");
    List<String> orders =
        spellings.stream().map(spelling -> ordered(shop, "/buyer/surname", spelling)).toList();

    for (String spelling : spellings) {
      assertThat(shop.cabinet().search(spelling)).containsExactlyInAnyOrderElementsOf(orders);
    }
    assertThat(shop.cabinet().open(orders.get(1)).at("/buyer/surname").asText())
        .isEqualTo("Прокоп’юк");
  }

  @Test
  @Tag("O2")
  void findsLettersTypedInPartsAndStoresThemComposed() {
    TestShop shop = TestShop.opened();
    String order = ordered(shop, "/buyer/surname", "\u00a0Каи\u0306і\u0308вський ");

    assertThat(shop.cabinet().open(order).at("/buyer/surname").asText()).isEqualTo("Кайївський");
    assertThat(shop.cabinet().search("Кайї")).containsExactly(order);
    assertThat(shop.cabinet().search("КАИ\u0306І\u0308")).containsExactly(order);
  }

  @Test
  @Tag("O2")
  void countsCharactersOfWhateverPlane() {
    TestShop shop = TestShop.opened();
    String surname = "😀".repeat(60);

    String order = ordered(shop, "/buyer/surname", surname);

    assertThat(shop.cabinet().open(order).at("/buyer/surname").asText()).isEqualTo(surname);
  }

  @ParameterizedTest
  @Tag("O2")
  @ValueSource(
      strings = {
        "+380939876543",
        "380939876543",
        "0939876543",
        "(093) 987-65-43",
        "093\u00a0987\u201365\u201343",
        "093.987.65.43",
        "93 987 65 43",
        "9876543",
        "6543",
        "Прокопюк Лариса",
        "Лариса Прокопюк",
        "ЛАРИСА  ПРОКОП",
        "larysa.032@example.com",
        "Larysa.032@",
        "MIRROR\u20117",
        "mirror-7"
      })
  void findsAnOrderByEverythingThatABuyerSays(String text) {
    String order = mirrorOrder();

    assertThat(mirrors.cabinet().search(text)).containsExactly(order);
    assertThat(mirrors.cabinet().search("№" + order)).containsExactly(order);
    assertThat(mirrors.cabinet().search("# " + order)).containsExactly(order);
  }

  @ParameterizedTest
  @ValueSource(strings = {"543", "№1", "П", "\u200b"})
  void refusesASearchForTooLittle(String text) {
    Answer refused =
        mirrors
            .cabinet()
            .caller()
            .get("/orders?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

    assertThat(refused.refusedWith(400, "search-too-short").fields()).containsExactly("q");
  }

  /** The one order for a mirror among others. */
  private static String mirrorOrder() {
    if (mirrorOrder == null) {
      ordered(mirrors, "/buyer/phone", "+380671112233");
      mirrors.cabinet().offers("MIRROR-7", "Дзеркало", "900.00", true).expecting(200);
      Cart cart =
          Cart.of(mirrors)
              .with("/buyer/surname", "Прокоп’юк")
              .with("/buyer/name", "Лариса")
              .with("/buyer/phone", "0939876543")
              .with("/buyer/email", "larysa.032@example.com")
              .with("/lines/0/sku", "MIRROR-7");
      mirrorOrder = new Storefront().place(cart);
    }
    return mirrorOrder;
  }

  private static String ordered(TestShop shop, String place, String value) {
    return new Storefront().place(Cart.of(shop).with(place, value));
  }

  @Test
  @Tag("O3")
  void countsTheOrdersOfEachViewAndTheTasks() {
    TestShop shop = TestShop.opened();
    String cancelled = shop.placedOrder();
    shop.cabinet().moves(cancelled, 26);
    shop.cabinet().moves(cancelled, 40);
    shop.placedOrder();
    shop.placedOrder();
    shop.cabinet().moves(shop.placedOrder(), 26);
    shop.shippedOrder("20450000005432");

    JsonNode counts = shop.cabinet().caller().get("/orders/counts").expecting(200).json();

    assertThat(counts.path("new").asInt()).isEqualTo(2);
    assertThat(counts.path("inWork").asInt()).isEqualTo(1);
    assertThat(counts.path("delivering").asInt()).isEqualTo(1);
    assertThat(counts.path("done").asInt()).isZero();
    assertThat(counts.path("cancelled").asInt()).isEqualTo(1);
    assertThat(counts.path("tasks").asInt()).isZero();
  }

  private static JsonNode page(TestShop shop, String query) {
    return shop.cabinet().caller().get("/orders?" + query).expecting(200).json();
  }

  private static Instant placedAt(TestShop shop, String number) {
    return Instant.parse(shop.cabinet().open(number).path("placedAt").asText());
  }
}
