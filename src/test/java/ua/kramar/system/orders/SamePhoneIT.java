package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** Who takes an order sees what the shop knows of the phone number before it is placed. */
@Tag("O1")
class SamePhoneIT {

  private final TestShop shop = TestShop.opened();

  @Test
  void findsTheBuyersOfAPhoneWithTheirNewestOrders() {
    TestBuyer buyer = TestBuyer.registered();
    List<String> numbers = new ArrayList<>();
    for (int order = 0; order < 4; order++) {
      numbers.add(shop.placedOrder(buyer));
    }
    String moved =
        new Storefront()
            .place(
                Cart.of(shop, renamed(buyer, buyer.surname().toUpperCase(Locale.ROOT)))
                    .with("/delivery/city", "Львів")
                    .with("/delivery/destination", "Відділення №3"));
    String daughters = shop.placedOrder(renamed(buyer, "Шевчук-" + UniqueValues.surname()));
    shop.placedOrder();

    JsonNode found = search(shop, "/buyers/search", buyer.phone());

    assertThat(found.path("next").isNull()).isTrue();
    assertThat(found.path("items")).hasSize(2);
    assertThat(found.at("/items/0/lastOrders/0/number").asText()).isEqualTo(daughters);
    assertThat(found.at("/items/0/orders").asInt()).isOne();
    JsonNode known = found.at("/items/1");
    assertThat(known.path("surname").asText()).isEqualTo(buyer.surname().toUpperCase(Locale.ROOT));
    assertThat(known.path("name").asText()).isEqualTo(buyer.name());
    assertThat(known.at("/delivery/city").asText()).isEqualTo("Львів");
    assertThat(known.at("/delivery/destination").asText()).isEqualTo("Відділення №3");
    assertThat(known.path("orders").asInt()).isEqualTo(5);
    assertThat(Answer.texts(known.path("lastOrders"), "number"))
        .containsExactly(moved, numbers.get(3), numbers.get(2));
    assertThat(known.at("/lastOrders/0/status/id").asInt()).isOne();
    assertThat(known.at("/lastOrders/0/total/amount").asText()).isEqualTo("2060.50");
    assertThat(known.path("account").asText()).isEqualTo(buyer.account());
    assertThat(known.path("email").asText()).isEqualTo(buyer.mail());
  }

  @Test
  void findsTheOrdersThatAreStillOpen() {
    TestBuyer buyer = TestBuyer.registered();
    String cancelled = shop.placedOrder(buyer);
    shop.cabinet().moves(cancelled, 26);
    shop.cabinet().moves(cancelled, 40);
    shop.shippedOrderOf(buyer, UniqueValues.waybill());
    String inWork = shop.placedOrder(buyer);
    shop.cabinet().moves(inWork, 26);
    String fresh = shop.placedOrder(renamed(buyer, "Шевчук"));

    JsonNode found = search(shop, "/buyers/open-orders", buyer.phone());

    assertThat(Answer.texts(found.path("items"), "number")).containsExactly(fresh, inWork);
    JsonNode other = found.at("/items/0");
    assertThat(other.path("surname").asText()).isEqualTo("Шевчук");
    assertThat(other.at("/status/id").asInt()).isOne();
    assertThat(other.at("/total/amount").asText()).isEqualTo("2060.50");
    assertThat(Answer.texts(other.path("goods"), "sku"))
        .containsExactly(TestShop.LAMP, TestShop.VASE);
    assertThat(other.at("/goods/0/title").asText()).isEqualTo("Настільна лампа");
    assertThat(other.at("/goods/0/quantity").asInt()).isEqualTo(2);
  }

  @Test
  void knowsThePhoneHoweverItIsTyped() {
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.placedOrder(buyer);
    String local = buyer.phone().substring(3);

    for (String typed :
        List.of(
            local,
            buyer.phone().substring(1),
            "0 (" + local.substring(1, 3) + ") " + local.substring(3, 6) + "-" + local.substring(6),
            " " + buyer.phone() + " ")) {
      assertThat(search(shop, "/buyers/open-orders", typed).at("/items/0/number").asText())
          .as(typed)
          .isEqualTo(number);
    }
  }

  @Test
  void givesBothByPages() {
    TestBuyer buyer = TestBuyer.registered();
    List<String> numbers = new ArrayList<>();
    for (int order = 0; order < 3; order++) {
      numbers.add(0, shop.placedOrder(renamed(buyer, UniqueValues.surname())));
    }

    List<String> open = new ArrayList<>();
    List<String> known = new ArrayList<>();
    walk("/buyers/open-orders", buyer.phone()).forEach(page -> open.add(number(page)));
    walk("/buyers/search", buyer.phone())
        .forEach(page -> known.add(page.at("/items/0/lastOrders/0/number").asText()));

    assertThat(open).isEqualTo(numbers);
    assertThat(known).isEqualTo(numbers);
  }

  private static String number(JsonNode page) {
    return page.at("/items/0/number").asText();
  }

  /** All pages of one. */
  private List<JsonNode> walk(String path, String phone) {
    List<JsonNode> pages = new ArrayList<>();
    JsonNode page = search(shop, path + "?limit=1", phone);
    pages.add(page);
    while (!page.path("next").isNull()) {
      page = search(shop, path + "?limit=1&after=" + page.path("next").asText(), phone);
      pages.add(page);
    }
    return pages;
  }

  @Test
  @Tag("C6")
  void tellsNothingOfOtherShops() {
    TestBuyer buyer = TestBuyer.registered();
    shop.placedOrder(buyer);
    TestShop stranger = TestShop.opened();

    assertThat(search(stranger, "/buyers/search", buyer.phone()).path("items")).isEmpty();
    assertThat(search(stranger, "/buyers/open-orders", buyer.phone()).path("items")).isEmpty();
  }

  @Test
  @Tag("C6")
  void isForThoseWhoMayReadOrders() {
    for (String path : List.of("/buyers/search", "/buyers/open-orders")) {
      Caller.anonymous().post(path, phone("0671234567")).expecting(401);
      shop.machine("catalog:write").post(path, phone("0671234567")).refusedWith(403, "forbidden");
      shop.machine("orders:read").post(path, phone("0671234567")).expecting(200);
      shop.cabinet().caller().get(path + "?phone=0671234567").expecting(405);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"phone\": null}",
        "{\"phone\": \"\"}",
        "{\"phone\": \"067\"}",
        "{\"phone\": \"06712345678901234567\"}",
        "{\"phone\": \"+380671234567 or 1=1\"}",
        "{\"phone\": \"%\"}",
        "{\"phone\": 380671234567}",
        "{\"phone\": {\"is\": \"0671234567\"}}",
        "{\"phone\": [\"0671234567\"]}"
      })
  void refusesWhatIsNoPhone(String body) {
    for (String path : List.of("/buyers/search", "/buyers/open-orders")) {
      assertThat(
              shop.cabinet()
                  .caller()
                  .post(path, body)
                  .refusedWith(400, "validation-failed")
                  .fields())
          .containsExactly("phone");
    }
  }

  @Test
  void refusesCursorsOfOtherListsAndLimitsOutOfBounds() {
    TestBuyer buyer = TestBuyer.registered();
    shop.placedOrder(renamed(buyer, "Шевчук"));
    shop.placedOrder(buyer);
    String cursor = search(shop, "/buyers/search?limit=1", buyer.phone()).path("next").asText();

    for (String query : List.of("after=" + cursor, "after=x", "limit=0", "limit=101")) {
      shop.cabinet()
          .caller()
          .post("/buyers/open-orders?" + query, phone(buyer.phone()))
          .refusedWith(400, "validation-failed");
    }
  }

  private static TestBuyer renamed(TestBuyer buyer, String surname) {
    return new TestBuyer(buyer.account(), surname, buyer.name(), buyer.phone(), buyer.mail());
  }

  private static JsonNode search(TestShop shop, String path, String phone) {
    return shop.cabinet().caller().post(path, phone(phone)).expecting(200).json();
  }

  private static JsonNode phone(String phone) {
    return Answer.JSON.createObjectNode().put("phone", phone);
  }
}
