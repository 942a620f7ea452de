package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** The marketplace's site reports payments and refunds; an order costs 2060.50. */
@Tag("O2")
class PaymentIT {

  private static final String TOTAL = "2060.50";

  private final Storefront site = new Storefront();
  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void addsUpPartsUntilTheOrderIsPaid() {
    String number = cardOrder();
    assertThat(cabinet.open(number).path("payment"))
        .isEqualTo(payment(false, "UNPAID", "0.00", "0.00"));

    JsonNode part = site.reports(number, "PART_PAID", "1000.00").expecting(201).json();
    assertThat(part.path("state").asText()).isEqualTo("PART_PAID");
    assertThat(part.at("/paid/amount").asText()).isEqualTo("1000.00");
    assertThat(part.path("changed").asBoolean()).isTrue();
    assertThat(part.path("movedTo").isNull()).isTrue();
    assertThat(cabinet.open(number).path("payment"))
        .isEqualTo(payment(false, "PART_PAID", "1000.00", "0.00"));

    site.reports(number, "PART_PAID", "1060.50").expecting(201);
    assertThat(cabinet.open(number).path("payment"))
        .isEqualTo(payment(true, "PAID", TOTAL, "0.00"));
    assertThat(reports(number))
        .extracting(report -> report.path("state").asText())
        .containsExactly("PAID", "PART_PAID");
  }

  /** The name of the state says what the site thinks; the sums decide. */
  @Test
  void believesTheSumsWhateverTheStateIsCalled() {
    String number = cardOrder();

    site.reports(number, "PAID", "2000.00").expecting(201);
    assertThat(state(number)).isEqualTo("PART_PAID");
    site.reports(number, "PAID", "60.50").expecting(201);
    assertThat(state(number)).isEqualTo("PAID");
    site.reports(number, "RETURNED", "60.50").expecting(201);
    assertThat(cabinet.open(number).path("payment"))
        .isEqualTo(payment(true, "PART_RETURNED", TOTAL, "60.50"));
    site.reports(number, "PART_RETURNED", "2000.00").expecting(201);
    assertThat(cabinet.open(number).path("payment"))
        .isEqualTo(payment(false, "RETURNED", TOTAL, TOTAL));
  }

  @Test
  void takesTheSameReportOnce() {
    String number = cardOrder();
    ObjectNode report = Storefront.payment("PART_PAID", "100.00");

    JsonNode first = site.reports(number, report).expecting(201).json();
    int version = cabinet.open(number).path("version").asInt();
    assertThat(site.reports(number, report).expecting(201).json()).isEqualTo(first);
    assertThat(cabinet.open(number).path("version").asInt()).isEqualTo(version);
    assertThat(reports(number)).hasSize(1);

    for (ObjectNode other :
        List.of(
            report.deepCopy().put("state", "HOLD"),
            (ObjectNode) report.deepCopy().set("amount", money("100.01")),
            report.deepCopy().put("at", Instant.now().minusSeconds(60).toString()))) {
      site.reports(number, other).refusedWith(409, "payment-report-conflict");
    }
    String second = cardOrder();
    site.reports(second, report).expecting(201);
    assertThat(state(second)).as("one payment of two orders").isEqualTo("PART_PAID");
  }

  @Test
  void honoursTheIdempotencyKey() {
    String number = cardOrder();
    String key = UUID.randomUUID().toString();
    ObjectNode report = Storefront.payment("PART_PAID", "100.00");

    JsonNode first = keyed(key, number, report).expecting(201).json();
    assertThat(keyed(key, number, report).expecting(201).json()).isEqualTo(first);
    keyed(key, number, Storefront.payment("PART_PAID", "5.00"))
        .refusedWith(422, "idempotency-key-reused");
    assertThat(reports(number)).hasSize(1);
  }

  @Test
  void answersARepeatedReportAlsoWhenTheOrderIsOver() {
    String number = cardOrder();
    ObjectNode report = Storefront.payment("PAID", TOTAL);
    JsonNode first = site.reports(number, report).expecting(201).json();
    cabinet.moves(number, 26);
    cabinet.moves(number, 40);

    assertThat(site.reports(number, report).expecting(201).json()).isEqualTo(first);
  }

  @Test
  void letsNoLateReportUndoANewerOne() {
    String number = awaitingPayment();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    site.reports(number, at("HOLD", now)).expecting(201);
    JsonNode late =
        site.reports(number, at("EXPIRED", now.minusSeconds(600))).expecting(201).json();
    assertThat(late.path("changed").asBoolean()).isFalse();
    assertThat(late.path("movedTo").isNull()).isTrue();
    assertThat(cabinet.status(number)).isEqualTo(55);
    assertThat(state(number)).isEqualTo("HOLD");

    site.reports(number, at("PAID", now.minusSeconds(300))).expecting(201);
    assertThat(state(number)).as("money counts whenever it is reported").isEqualTo("PAID");
    site.reports(number, at("CANCELLED", now.plusSeconds(60))).expecting(201);
    assertThat(state(number)).as("another attempt that failed").isEqualTo("PAID");
    assertThat(cabinet.status(number)).isEqualTo(26);
  }

  @Test
  @Tag("O10")
  void movesAnOrderThatAwaitsItsPayment() {
    String number = awaitingPayment();

    JsonNode paid = site.reports(number, "PAID", TOTAL).expecting(201).json();

    assertThat(paid.path("movedTo").asInt()).isEqualTo(26);
    JsonNode order = cabinet.open(number);
    assertThat(order.at("/status/id").asInt()).isEqualTo(26);
    JsonNode step = order.path("history").get(order.path("history").size() - 1);
    assertThat(step.path("mover").asText()).isEqualTo("SYSTEM");
    assertThat(order.path("payment")).isEqualTo(payment(true, "PAID", TOTAL, "0.00"));
  }

  /** O10: paid by card, and no call is wanted: there is nothing to agree on. */
  @Test
  @Tag("O10")
  void sendsAnOrderOfABuyerWhoWantsNoCallStraightToThePackers() {
    String number = site.place(card().withoutCall());
    cabinet.moves(number, 26);
    call(number).expecting(201);
    cabinet.moves(number, 55);

    site.reports(number, "PAID", TOTAL).expecting(201);

    assertThat(cabinet.status(number)).isEqualTo(2);
    call(number).refusedWith(422, "do-not-call");
    cabinet.moves(number, 26);
    assertThat(cabinet.status(number)).as("a person takes it back").isEqualTo(26);
    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.move(47))
        .refusedWith(422, "do-not-call");
  }

  @ParameterizedTest
  @CsvSource({"EXPIRED, , 50", "UNAPPROVED, LENDER, 51", "UNAPPROVED, BANK, 77"})
  void endsAnOrderThatWillNotBePaidAndLetsThePeopleTakeItBack(
      String state, String refusedBy, int status) {
    String number = awaitingPayment();

    site.reports(number, Storefront.payment(state, TOTAL).put("refusedBy", refusedBy))
        .expecting(201);

    assertThat(cabinet.status(number)).isEqualTo(status);
    site.reports(number, "PAID", TOTAL).refusedWith(409, "order-is-over");
    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.move(26))
        .refusedWith(422, "reason-missing");
    cabinet.moves(number, 26, "Сплатить інакше");
    site.reports(number, "PAID", TOTAL).expecting(201);
    assertThat(cabinet.open(number).at("/payment/paid").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNAPPROVED", "CANCELLED", "UNPAID", "HOLD", "PART_PAID"})
  void leavesAnOrderWhereItIsWhenNothingFollows(String state) {
    String number = awaitingPayment();

    site.reports(number, state, "100.00").expecting(201);

    assertThat(cabinet.status(number)).isEqualTo(55);
    assertThat(state(number)).isEqualTo(state);
  }

  /** The site knows of the payment: until it says how that ends, nobody works on the order. */
  @Test
  @Tag("O11")
  void letsAnOrderWhoseBuyerIsPayingWaitUntilItIsPaid() {
    String number = site.place(beingPaid().withoutCall());
    JsonNode waiting = cabinet.open(number);
    assertThat(statuses(waiting)).containsExactly(1, 55);
    assertThat(waiting.at("/history/1/mover").asText()).isEqualTo("SYSTEM");
    assertThat(waiting.path("deadline").isNull()).isTrue();
    assertThat(waiting.path("payment")).isEqualTo(payment(false, "UNPAID", "0.00", "0.00"));
    assertThat(cabinet.numbers("view=new")).isEmpty();

    JsonNode paid = site.reports(number, "PAID", TOTAL).expecting(201).json();

    assertThat(paid.path("movedTo").asInt()).isEqualTo(1);
    JsonNode order = cabinet.open(number);
    assertThat(statuses(order)).as("a manager has not seen it yet").containsExactly(1, 55, 1);
    assertThat(Instant.parse(order.at("/deadline/target").asText()))
        .isAfter(Instant.parse(order.path("changedAt").asText()));
    assertThat(cabinet.numbers("view=new")).containsExactly(number);
    cabinet.moves(number, 26);
    cabinet.moves(number, 55);
    site.reports(number, "PART_RETURNED", "60.50").expecting(201);
    assertThat(cabinet.status(number)).as("a manager makes it wait").isEqualTo(55);
  }

  @ParameterizedTest
  @CsvSource({
    "PART_PAID, , 1",
    "HOLD, , 1",
    "CANCELLED, , 55",
    "EXPIRED, , 50",
    "UNAPPROVED, BANK, 77"
  })
  void movesAnOrderWhoseBuyerWasPayingByHowThatEnded(String state, String refusedBy, int status) {
    String number = site.place(beingPaid());

    site.reports(number, Storefront.payment(state, "100.00").put("refusedBy", refusedBy))
        .expecting(201);

    assertThat(cabinet.status(number)).isEqualTo(status);
  }

  @Test
  void makesANewOrderWaitWhenTheSiteSaysLaterThatItsBuyerIsPaying() {
    String byCard = cardOrder();
    String onReceipt = site.place(Cart.of(shop));
    String takenUp = cardOrder();
    cabinet.moves(takenUp, 26);
    for (String number : List.of(byCard, onReceipt, takenUp)) {
      site.reports(number, "UNPAID", TOTAL).expecting(201);
    }

    assertThat(cabinet.status(byCard)).isEqualTo(55);
    assertThat(cabinet.status(onReceipt)).isEqualTo(1);
    assertThat(cabinet.status(takenUp)).isEqualTo(26);
    site.cancel(byCard, "Передумав").expecting(200);
    assertThat(cabinet.status(byCard)).isEqualTo(45);
  }

  @Test
  void refusesToWaitForWhatIsNotBeingPaid() {
    for (Cart cart :
        List.of(
            Cart.of(shop).with("/payment/pending", true),
            card().paidByCard().with("/payment/pending", true),
            card().with("/payment/method", "CASHLESS").with("/payment/pending", true))) {
      assertThat(
              site.place(UUID.randomUUID().toString(), cart)
                  .refusedWith(400, "validation-failed")
                  .fields())
          .containsExactly("payment.pending");
    }
    assertThat(cabinet.makeOrder(beingPaid()).refusedWith(400, "validation-failed").fields())
        .as("a manager does not know of it")
        .containsExactly("payment.pending");
    assertThat(cabinet.allNumbers()).isEmpty();
    site.place(card().with("/payment/pending", false));
    assertThat(cabinet.numbers("view=new")).hasSize(1);
  }

  @Test
  void movesNothingThatHasMovedOn() {
    String expired = cardOrder();
    cabinet.moves(expired, 26);
    site.reports(expired, "EXPIRED", TOTAL).expecting(201);
    assertThat(cabinet.status(expired)).isEqualTo(26);
    assertThat(state(expired)).isEqualTo("EXPIRED");

    String packed = shop.confirmedOrder(TestBuyer.registered());
    site.reports(packed, "PAID", TOTAL).expecting(201);
    assertThat(cabinet.status(packed)).isEqualTo(2);
  }

  @Test
  void endsACancelledOrderAsReturnedWhenAllMoneyWentBack() {
    String number = cardOrder();
    site.reports(number, "PAID", TOTAL).expecting(201);
    cabinet.moves(number, 26);
    cabinet.moves(number, 40);

    site.reports(number, "READY_FOR_RETURN", TOTAL).expecting(201);
    site.reports(number, "PART_RETURNED", "1000.00").expecting(201);
    assertThat(cabinet.status(number)).isEqualTo(40);
    JsonNode back = site.reports(number, "RETURNED", "1060.50").expecting(201).json();

    assertThat(back.path("movedTo").asInt()).isEqualTo(72);
    JsonNode order = cabinet.open(number);
    assertThat(order.at("/status/id").asInt()).isEqualTo(72);
    assertThat(order.path("payment")).isEqualTo(payment(false, "RETURNED", TOTAL, TOTAL));
    site.reports(number, "RETURNED", "0.01").refusedWith(422, "refund-exceeds-paid");
  }

  /** The same as when the refund is the later one. */
  @Test
  @Tag("O9")
  void endsAnOrderAsReturnedWhenItIsCancelledAfterAllMoneyWentBack() {
    TestBuyer buyer = TestBuyer.registered();
    String number = refunded(card(buyer));
    assertThat(cabinet.status(number)).as("it is not cancelled yet").isEqualTo(26);

    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.outOfStock(TestShop.VASE))
        .expecting(200);

    JsonNode order = cabinet.open(number);
    assertThat(statuses(order)).containsExactly(1, 26, 42, 72);
    assertThat(Answer.texts(order.path("history"), "mover"))
        .containsExactly("BUYER", "SELLER", "SELLER", "SYSTEM");
    assertThat(cabinet.offer(TestShop.VASE).path("available").asBoolean()).isFalse();
    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(3);
    assertThat(letters.get(2).subject())
        .as("the last of both steps is told")
        .contains("повернення коштів");
  }

  @Test
  void answersTheBuyersCancellationAgainThoughTheRefundHasMovedTheOrderOn() {
    for (String number : List.of(refunded(card()), refundedAfterwards())) {
      JsonNode first = site.cancel(number, "Передумав").expecting(200).json();
      assertThat(first.at("/status/id").asInt()).isEqualTo(72);
      int version = cabinet.open(number).path("version").asInt();

      assertThat(site.cancel(number, "Передумав").expecting(200).json()).isEqualTo(first);

      assertThat(cabinet.open(number).path("version").asInt()).isEqualTo(version);
      assertThat(statuses(cabinet.open(number))).containsExactly(1, 26, 45, 72);
    }
    String ours = refunded(card());
    cabinet.moves(ours, 40);
    assertThat(cabinet.status(ours)).isEqualTo(72);
    site.cancel(ours, "Передумав").refusedWith(409, "move-not-allowed");
  }

  /** What changes nothing is on record, and nobody who works on the order is disturbed. */
  @Test
  void givesNoNewVersionForAReportWithoutAnEffect() {
    String number = site.place(card().paidByCard());
    String seen = cabinet.etag(number);

    for (String state : List.of("CANCELLED", "UNPAID", "EXPIRED")) {
      JsonNode late = site.reports(number, state, TOTAL).expecting(201).json();
      assertThat(late.path("changed").asBoolean()).isFalse();
    }

    assertThat(cabinet.etag(number)).isEqualTo(seen);
    assertThat(reports(number)).hasSize(4);
    cabinet.tryToMove(number, seen, Cabinet.move(26)).expecting(200);
  }

  @Test
  void takesRefundsOnlyOfAnOrderThatIsOver() {
    String number = site.place(card().paidByCard());
    cabinet.moves(number, 26);
    cabinet.moves(number, 40);
    int version = cabinet.open(number).path("version").asInt();

    for (String state :
        List.of("PAID", "PART_PAID", "HOLD", "CANCELLED", "UNPAID", "UNAPPROVED", "EXPIRED")) {
      site.reports(number, state, "1.00").refusedWith(409, "order-is-over");
    }
    assertThat(cabinet.open(number).path("version").asInt()).isEqualTo(version);
    assertThat(reports(number)).isEmpty();
    site.reports(number, "RETURNED", TOTAL).expecting(201);
    assertThat(cabinet.status(number)).isEqualTo(72);
  }

  @Test
  void knowsWhatWasPaidWithTheOrder() {
    String number = site.place(card().paidByCard());
    assertThat(cabinet.open(number).path("payment"))
        .isEqualTo(payment(true, "PAID", TOTAL, "0.00"));
    assertThat(reports(number)).isEmpty();

    site.reports(number, "PAID", "0.01").refusedWith(422, "payment-exceeds-total");
    site.reports(number, "PART_RETURNED", "60.50").expecting(201);

    assertThat(cabinet.open(number).path("payment"))
        .isEqualTo(payment(true, "PART_RETURNED", TOTAL, "60.50"));
    List<JsonNode> reports = reports(number);
    assertThat(reports).hasSize(2);
    assertThat(reports.get(1).path("externalId").isNull()).isTrue();
    assertThat(reports.get(1).at("/amount/amount").asText()).isEqualTo(TOTAL);
    assertThat(reports.get(1).path("at")).isEqualTo(cabinet.open(number).path("placedAt"));
  }

  @Test
  void refusesWhatCannotBe() {
    String number = cardOrder();
    for (String amount : List.of("0.00", "0")) {
      refused(number, (ObjectNode) good().set("amount", money(amount)), "amount.amount");
    }
    refused(number, (ObjectNode) good().set("amount", money("-1.00")), "amount.amount");
    refused(number, (ObjectNode) good().set("amount", money("1.001")), "amount.amount");
    ObjectNode dollars = good();
    ((ObjectNode) dollars.get("amount")).put("currency", "USD");
    refused(number, dollars, "amount.currency");
    refused(number, good().put("externalId", "  "), "externalId");
    refused(number, good().put("externalId", "x".repeat(101)), "externalId");
    refused(number, good().put("at", Instant.now().plusSeconds(3600).toString()), "at");
    refused(number, good().put("at", Instant.now().minusSeconds(90_000).toString()), "at");
    refused(number, good().put("refusedBy", "BANK"), "refusedBy");
    for (String field : List.of("state", "amount", "externalId")) {
      ObjectNode without = good();
      without.remove(field);
      refused(number, without, field);
    }
    for (ObjectNode strange :
        List.of(good().put("state", "SWAPPED"), good().put("state", "paid"))) {
      site.reports(number, strange).refusedWith(400, "validation-failed");
    }
    site.reports(number, "PAID", "2060.51").refusedWith(422, "payment-exceeds-total");
    site.reports(number, "HOLD", "9999999999.99").refusedWith(422, "payment-exceeds-total");
    site.reports(number, "RETURNED", "0.01").refusedWith(422, "refund-exceeds-paid");
    site.reports("999999999999", "PAID", "1.00").refusedWith(404, "not-found");
    assertThat(cabinet.open(number).path("version").asInt()).isZero();
    assertThat(reports(number)).isEmpty();
  }

  @Test
  void losesNoneOfManyReportsAtOnce() {
    String number = awaitingPayment();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<Callable<Answer>> works = new ArrayList<>();
    IntStream.range(0, 19)
        .forEach(
            each ->
                works.add(
                    () ->
                        site.reports(
                            number,
                            Storefront.payment("PART_PAID", "108.44")
                                .put("at", now.minusSeconds(each * 7 % 19).toString()))));
    works.add(() -> site.reports(number, "PART_PAID", "0.14"));

    List<Answer> answers = ConcurrentCalls.run(works);

    answers.forEach(answer -> answer.expecting(201));
    JsonNode order = cabinet.open(number);
    assertThat(order.path("payment")).isEqualTo(payment(true, "PAID", TOTAL, "0.00"));
    assertThat(order.at("/status/id").asInt()).isEqualTo(26);
    assertThat(answers.stream().filter(answer -> !answer.json().path("movedTo").isNull()))
        .hasSize(1);
    List<JsonNode> reports = reports(number);
    assertThat(reports).hasSize(20);
    assertThat(reports.get(0).at("/paid/amount").asText()).isEqualTo(TOTAL);
    assertThat(reports)
        .extracting(report -> report.at("/paid/amount").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void takesOneReportOnceHoweverManyTimesItComesAtOnce() {
    String number = cardOrder();
    ObjectNode report = Storefront.payment("PART_PAID", "500.00");

    List<Answer> answers = ConcurrentCalls.run(8, () -> site.reports(number, report));

    assertThat(answers)
        .extracting(answer -> answer.expecting(201).json())
        .containsOnly(answers.get(0).json());
    assertThat(cabinet.open(number).at("/payment/received/amount").asText()).isEqualTo("500.00");
  }

  @Test
  void correctsHowAnOrderIsPaidOnlyWhileNoMoneyIsThere() {
    String number = cardOrder();
    cabinet.moves(number, 26);
    site.reports(number, "HOLD", TOTAL).expecting(201);
    edit(number).refusedWith(409, "already-paid");
    site.reports(number, "CANCELLED", TOTAL).expecting(201);
    edit(number).expecting(200);
    site.reports(number, "PART_PAID", "1.00").expecting(201);
    edit(number).refusedWith(409, "already-paid");
  }

  @Test
  void listsOrdersByTheStateOfTheirPayment() {
    String unpaid = cardOrder();
    String placedPaid = site.place(card().paidByCard());
    String paid = cardOrder();
    String part = cardOrder();
    site.reports(paid, "PAID", TOTAL).expecting(201);
    site.reports(part, "PART_PAID", "1.00").expecting(201);

    assertThat(cabinet.numbers("payment=PAID")).containsExactly(paid, placedPaid);
    assertThat(cabinet.numbers("payment=PART_PAID")).containsExactly(part);
    assertThat(cabinet.numbers("payment=UNPAID&view=new")).containsExactly(unpaid);
    assertThat(cabinet.numbers("payment=RETURNED")).isEmpty();
    JsonNode first = cabinet.caller().get("/orders?payment=PAID&limit=1").expecting(200).json();
    assertThat(first.at("/items/0/payment").asText()).isEqualTo("PAID");
    assertThat(cabinet.numbers("payment=PAID&limit=1&after=" + first.path("next").asText()))
        .containsExactly(placedPaid);
    cabinet.caller().get("/orders?payment=SWAPPED").refusedWith(400, "validation-failed");
  }

  @Test
  @Tag("O10")
  @Tag("O20")
  void tellsBuyerAndShopWhatHasHappenedToTheMoney() {
    TestBuyer buyer = TestBuyer.registered();
    String number = site.place(Cart.of(shop, buyer).with("/payment/method", "CARD").withoutCall());
    cabinet.moves(number, 26);
    cabinet.moves(number, 55);
    site.reports(number, "PAID", TOTAL).expecting(201);
    site.reports(number, "PART_RETURNED", "60.50").expecting(201);

    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(5);
    assertThat(letters.get(2).subject()).endsWith("оплату отримано, 2\u00a0060,50 грн");
    assertThat(letters.get(4).subject()).endsWith("гроші повернуто, 60,50 грн");
    assertThat(letters.get(4).text()).contains("Усього повернуто: 60,50 грн");
    Mailbox.Letter told =
        Eventually.get(
                "a letter to the shop",
                () ->
                    new Mailbox(shop.letters())
                        .letters().stream()
                            .filter(letter -> letter.subject().contains(number + " сплачено"))
                            .toList(),
                found -> !found.isEmpty())
            .get(0);
    assertThat(told.text()).contains("2\u00a0060,50");
  }

  @ParameterizedTest
  @CsvSource({"false, TELL_REFUND_BY_PHONE", "true, TELL_REFUND_IN_WRITING"})
  @Tag("O10")
  @Tag("O21")
  void makesTheStaffTellABuyerWithoutAnAccountOfARefund(boolean doNotCall, String kind) {
    String number = site.place(Cart.of(shop, TestBuyer.onThePhone()).with("/doNotCall", doNotCall));
    site.reports(number, "PAID", TOTAL).expecting(201);
    assertThat(cabinet.open(number).path("tasks")).isEmpty();

    site.reports(number, "PART_RETURNED", "5.50").expecting(201);

    JsonNode task = cabinet.open(number).at("/tasks/0");
    assertThat(task.path("kind").asText()).isEqualTo(kind);
    assertThat(task.path("about").asText()).isEqualTo("5,50 грн");
  }

  @Test
  void tellsTheFeed() {
    String number = awaitingPayment();
    site.reports(number, "PAID", TOTAL).expecting(201);

    JsonNode event =
        Eventually.get(
            "the event of the payment",
            () ->
                Answer.elements(
                        shop.erp()
                            .caller()
                            .get("/events?limit=100")
                            .expecting(200)
                            .json()
                            .path("items"))
                    .stream()
                    .filter(each -> each.path("type").asText().equals("order.payment-changed"))
                    .findFirst()
                    .orElse(null),
            found -> found != null);
    assertThat(event.at("/subject/id").asText()).isEqualTo(number);
    JsonNode data = event.path("data");
    assertThat(data.path("state").asText()).isEqualTo("PAID");
    assertThat(data.path("flow").asText()).isEqualTo("RECEIVED");
    assertThat(data.at("/paid/amount").asText()).isEqualTo(TOTAL);
    assertThat(data.path("becamePaid").asBoolean()).isTrue();
    assertThat(data.path("movedTo").asInt()).isEqualTo(26);
  }

  private Cart card() {
    return card(TestBuyer.registered());
  }

  private Cart card(TestBuyer buyer) {
    return Cart.of(shop, buyer).with("/payment/method", "CARD");
  }

  /** The buyer is on the page of the bank. */
  private Cart beingPaid() {
    return card().with("/payment/pending", true);
  }

  /** An order in work whose money has all gone back. */
  private String refunded(Cart cart) {
    String number = site.place(cart.paidByCard());
    cabinet.moves(number, 26);
    site.reports(number, "RETURNED", TOTAL).expecting(201);
    return number;
  }

  private String refundedAfterwards() {
    String number = site.place(card().paidByCard());
    cabinet.moves(number, 26);
    site.cancel(number, "Передумав").expecting(200);
    site.reports(number, "RETURNED", TOTAL).expecting(201);
    return number;
  }

  private static List<Integer> statuses(JsonNode order) {
    return Answer.elements(order.path("history")).stream()
        .map(step -> step.at("/status/id").asInt())
        .toList();
  }

  private String cardOrder() {
    return site.place(card());
  }

  /** An order that a manager has set to wait for its payment. */
  private String awaitingPayment() {
    String number = cardOrder();
    cabinet.moves(number, 26);
    cabinet.moves(number, 55);
    return number;
  }

  private Answer call(String number) {
    return cabinet.reportCall(number, Cabinet.call("ANSWERED"));
  }

  private Answer edit(String number) {
    String method =
        cabinet.open(number).at("/payment/method").asText().equals("CARD") ? "CASHLESS" : "CARD";
    ObjectNode edit =
        Answer.JSON
            .createObjectNode()
            .put("method", method)
            .put("reason", "Просить покупець")
            .put("toldByPhone", "Так");
    return cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .put("/orders/" + number + "/payment", edit);
  }

  private Answer keyed(String key, String number, ObjectNode report) {
    return site.caller()
        .with("Idempotency-Key", key)
        .post("/storefront/orders/" + number + "/payment", report);
  }

  private void refused(String number, ObjectNode report, String field) {
    assertThat(site.reports(number, report).refusedWith(400, "validation-failed").fields())
        .as("%s", report)
        .containsExactly(field);
  }

  private static ObjectNode good() {
    return Storefront.payment("PART_PAID", "1.00");
  }

  private static ObjectNode at(String state, Instant at) {
    return Storefront.payment(state, TOTAL).put("at", at.toString());
  }

  private String state(String number) {
    return cabinet.open(number).at("/payment/state").asText();
  }

  private List<JsonNode> reports(String number) {
    return Answer.elements(
        cabinet
            .caller()
            .get("/orders/" + number + "/payments")
            .expecting(200)
            .json()
            .path("items"));
  }

  private static JsonNode money(String amount) {
    return Answer.JSON.createObjectNode().put("amount", amount).put("currency", "UAH");
  }

  private static JsonNode payment(boolean paid, String state, String received, String returned) {
    ObjectNode payment =
        Answer.JSON.createObjectNode().put("method", "CARD").put("paid", paid).put("state", state);
    payment.set("received", money(received));
    payment.set("returned", money(returned));
    payment.set("transferred", money("0.00"));
    return payment;
  }
}
