package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestShop;

/** Fifty clients do at the same time what can be done once. */
class OrderRacesIT {

  private static final int CLIENTS = 50;

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();
  private final Storefront site = new Storefront();

  /** Each refund is of the old order or refused; none is lost between the two orders. */
  @Test
  @Tag("O2")
  void restoresAnOrderOnceWhileItsMoneyGoesBack() {
    String old = site.place(Cart.of(shop).paidByCard());
    cabinet.moves(old, 26);
    cabinet.moves(old, 40);
    List<Callable<Answer>> works = new ArrayList<>();
    IntStream.range(0, CLIENTS)
        .forEach(
            each ->
                works.add(
                    each % 2 == 0
                        ? () -> restore(old)
                        : () -> site.reports(old, "PART_RETURNED", "1.00")));

    List<Answer> answers = ConcurrentCalls.run(works);

    String number = null;
    int refunds = 0;
    for (int each = 0; each < CLIENTS; each++) {
      Answer answer = answers.get(each);
      if (answer.status() != 201) {
        answer.refusedWith(409, "already-restored");
      } else if (each % 2 == 0) {
        assertThat(number).as("one successor").isNull();
        number = answer.json().path("number").asText();
      } else {
        refunds++;
      }
    }
    assertThat(cabinet.allNumbers()).containsExactlyInAnyOrder(old, number);
    JsonNode before = cabinet.open(old).path("payment");
    BigDecimal left = amount(before, "received").subtract(amount(before, "returned"));
    assertThat(amount(before, "returned")).isEqualByComparingTo(BigDecimal.valueOf(refunds));
    assertThat(amount(before, "transferred")).isEqualByComparingTo(left);
    assertThat(amount(cabinet.open(number).path("payment"), "received")).isEqualByComparingTo(left);
  }

  @Test
  @Tag("O5")
  void confirmsAnOrderOnceHoweverOftenItsBuyerDoes() {
    String number = shop.placedOrder();
    cabinet.moves(number, 26);
    cabinet.moves(number, 53);
    String seen = cabinet.etag(number);

    List<Answer> answers = ConcurrentCalls.run(CLIENTS, () -> confirm(number, seen));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).isNotEmpty();
    List<JsonNode> history = Answer.elements(cabinet.open(number).path("history"));
    assertThat(history)
        .extracting(step -> step.at("/status/id").asInt())
        .containsExactly(1, 26, 53, 2);
    assertThat(history.get(3).path("mover").asText()).isEqualTo("BUYER");
  }

  private Answer restore(String number) {
    return cabinet
        .caller()
        .with("If-Match", "*")
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post("/orders/" + number + "/restoration", "{}");
  }

  private Answer confirm(String number, String seen) {
    return site.caller()
        .with("If-Match", seen)
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post("/storefront/orders/" + number + "/confirmation", "{}");
  }

  private static BigDecimal amount(JsonNode payment, String sum) {
    return new BigDecimal(payment.path(sum).path("amount").asText());
  }
}
