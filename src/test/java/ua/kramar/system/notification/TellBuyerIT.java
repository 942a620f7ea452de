package ua.kramar.system.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** A buyer learns the waybill number and each change of status, in order, by mail. */
@Tag("O20")
class TellBuyerIT {

  @Test
  @Tag("O7")
  void tellsEachStepInOrder() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String waybill = UniqueValues.waybill();
    String number = shop.confirmedOrder(buyer);
    shop.cabinet().ships(number, waybill);
    shop.cabinet().moves(number, 4);
    JsonNode order = shop.cabinet().moves(number, 6);

    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(5);

    assertThat(letters).hasSize(5).allMatch(letter -> letter.subject().contains(number));
    List<String> told =
        Answer.elements(order.path("history")).stream()
            .map(step -> step.at("/status/name").asText())
            .toList();
    assertThat(letters.get(0).subject()).endsWith(told.get(1));
    assertThat(letters.get(1).subject()).endsWith(told.get(2));
    assertThat(letters.get(2).subject()).endsWith(told.get(3));
    assertThat(letters.get(2).text())
        .contains(
            waybill,
            "Нова пошта",
            "https://novaposhta.ua/tracking/?cargo_number=" + waybill,
            "Настільна лампа, 2 шт.");
    assertThat(letters.get(2).html())
        .contains(
            "<a href=\"https://novaposhta.ua/tracking/?cargo_number=%s\">".formatted(waybill));
    assertThat(letters.get(3).subject()).endsWith(told.get(4));
    assertThat(letters.get(4).subject()).endsWith(told.get(5));
  }

  @Test
  @Tag("O7")
  void tellsCorrectedWaybillAsCorrection() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String wrong = UniqueValues.waybill();
    String right = UniqueValues.waybill();
    String number = shop.confirmedOrder(buyer);
    Cabinet cabinet = shop.cabinet();
    cabinet.assignWaybill(number, cabinet.etag(number), wrong).expecting(200);
    cabinet.assignWaybill(number, cabinet.etag(number), right).expecting(200);

    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(4);

    assertThat(letters.get(2).text()).contains("буде відправлено", wrong);
    assertThat(letters.get(3).subject()).endsWith("виправлено номер ТТН " + right);
    assertThat(letters.get(3).text())
        .contains("Попередній номер " + wrong + " недійсний")
        .doesNotContain("відправлено");
  }

  @Test
  @Tag("O20")
  void tellsAnOrderThatIsConfirmedWithItsWaybillInOneLetter() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String waybill = UniqueValues.waybill();
    String number = shop.confirmedOrder(buyer);
    Cabinet cabinet = shop.cabinet();
    cabinet.moves(number, 26);
    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.move(2).put("waybill", waybill))
        .expecting(200);
    cabinet.moves(number, 3);

    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(5);

    assertThat(letters.get(3).subject()).endsWith("Заплановано передачу перевізникові");
    assertThat(letters.get(3).text()).contains(waybill);
    assertThat(letters.get(4).subject()).endsWith("Передано в службу доставки");
  }

  @Test
  void announcesNoShipmentOfCancelledOrder() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String waybill = UniqueValues.waybill();
    String number = shop.placedOrder(buyer);
    Cabinet cabinet = shop.cabinet();
    cabinet.moves(number, 26);
    cabinet
        .tryToMove(
            number, cabinet.etag(number), Cabinet.outOfStock(TestShop.LAMP).put("waybill", waybill))
        .expecting(200);
    cabinet.offers(TestShop.LAMP, "Настільна лампа", "640.00", true).expecting(200);
    TestBuyer later = TestBuyer.registered();
    cabinet.moves(shop.placedOrder(later), 26);
    new Mailbox(later.mail()).await(1);

    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(2);

    assertThat(letters).hasSize(2);
    assertThat(letters.get(1).subject()).endsWith("Немає в наявності");
    assertThat(letters.get(1).text())
        .contains("Настільна лампа, 2 шт.")
        .doesNotContain(waybill, "відправлено");
  }

  @ParameterizedTest
  @CsvSource({
    "info@%s.пошта.укр, info@%s.xn--80a1acn3a.xn--j1amh",
    "дід.%s@example.com, дід.%s@example.com",
    "' larysa.%s@example.com ', larysa.%s@example.com"
  })
  void sendsToStoredAddressAndNoOther(String given, String onTheWire) {
    TestShop shop = TestShop.opened();
    String unique = UniqueValues.code();
    Cart cart = Cart.of(shop).with("/buyer/email", given.formatted(unique));
    String number = new Storefront().place(cart);

    shop.cabinet().moves(number, 26);

    Mailbox.Letter letter = new Mailbox(unique).await(1).get(0);
    assertThat(letter.to()).isEqualTo(onTheWire.formatted(unique));
    assertThat(letter.header("To")).isEqualTo(onTheWire.formatted(unique));
    assertThat(letter.subject()).contains(number);
    assertThat(shop.cabinet().open(number).at("/buyer/email").asText())
        .isEqualTo(given.formatted(unique).strip());
  }

  @Test
  void tellsBuyerInChosenLanguage() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String number = new Storefront().place(Cart.of(shop, buyer).with("/buyer/language", "en"));

    shop.cabinet().moves(number, 26);

    Mailbox.Letter letter = new Mailbox(buyer.mail()).await(1).get(0);
    assertThat(letter.subject()).isEqualTo("Order No. " + number + ": Processed by manager");
    assertThat(letter.header("Content-Language")).isEqualTo("en");
    assertThat(letter.text())
        .contains(
            "The status of your order No. " + number,
            "– 2 × Настільна лампа",
            Operator.SHOP_PHONE,
            Operator.SHOP_MAIL);
    assertThat(letter.html()).contains("<a href=\"tel:" + Operator.SHOP_PHONE + "\">");
    assertThat(letter.header("From")).contains("Крамниця " + shop.code());
    assertThat(letter.header("Reply-To")).isEqualTo(Operator.SHOP_MAIL);
  }

  @Test
  void tellsOfCancellation() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.placedOrder(buyer);

    new Storefront().cancel(number, "Передумала").expecting(200);

    Mailbox.Letter letter = new Mailbox(buyer.mail()).await(1).get(0);
    assertThat(letter.subject()).contains(number);
    assertThat(letter.subject()).endsWith(shop.cabinet().open(number).at("/status/name").asText());
  }

  @Test
  void marksLettersAndEventsWithIdOfRequest() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.placedOrder(buyer);
    String correlation = "move." + UniqueValues.code();

    Answer moved =
        shop.cabinet()
            .correlated(correlation)
            .tryToMove(number, shop.cabinet().etag(number), Cabinet.move(26))
            .expecting(200);

    assertThat(moved.header("X-Correlation-Id")).isEqualTo(correlation);
    Mailbox.Letter letter = new Mailbox(buyer.mail()).await(1).get(0);
    assertThat(letter.header("X-Correlation-Id")).isEqualTo(correlation);
    assertThat(shop.erp().awaitEvents(2).get(1).path("correlationId").asText())
        .isEqualTo(correlation);
  }

  @Test
  void takesIdOfTraceWhenThereIsNoOther() {
    TestShop shop = TestShop.opened();
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    Caller traced =
        shop.cabinet().caller().with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

    assertThat(traced.get("/orders").header("X-Correlation-Id")).isEqualTo(trace);
    assertThat(traced.with("X-Correlation-Id", "a b<script>").get("/orders"))
        .satisfies(answer -> assertThat(answer.header("X-Correlation-Id")).isEqualTo(trace));
    assertThat(shop.cabinet().caller().get("/orders").header("X-Correlation-Id")).isNotEmpty();
  }

  @Test
  void writesToNobodyWhoGaveNoAddress() {
    TestShop shop = TestShop.opened();
    TestBuyer silent =
        new TestBuyer(
            "b-" + UniqueValues.code(),
            UniqueValues.surname(),
            "Ірина",
            UniqueValues.phone(),
            null);
    String number = shop.placedOrder(silent);

    JsonNode order = shop.cabinet().moves(number, 26);

    assertThat(order.at("/tasks/0/kind").asText()).isEqualTo("TELL_STATUS_BY_PHONE");
  }
}
