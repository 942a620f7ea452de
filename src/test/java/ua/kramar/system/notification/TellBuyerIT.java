package ua.kramar.system.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Mailbox;
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

    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(6);

    assertThat(letters).hasSize(6).allMatch(letter -> letter.subject().contains(number));
    List<String> told =
        Answer.elements(order.path("history")).stream()
            .map(step -> step.at("/status/name").asText())
            .toList();
    assertThat(letters.get(0).subject()).endsWith(told.get(1));
    assertThat(letters.get(1).subject()).endsWith(told.get(2));
    assertThat(letters.get(2).subject()).endsWith(waybill);
    assertThat(letters.get(2).text()).contains(waybill, "Нова пошта");
    assertThat(letters.get(3).subject()).endsWith(told.get(3));
    assertThat(letters.get(4).subject()).endsWith(told.get(4));
    assertThat(letters.get(5).subject()).endsWith(told.get(5));
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
