package ua.kramar.system.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/**
 * After the hand-over every further status comes by itself. The tests run side by side, because
 * they mostly wait for the server to ask the carrier again.
 */
@Tag("O6")
@Execution(ExecutionMode.CONCURRENT)
class FollowParcelIT {

  /** As the carrier codes them. */
  private static final String IN_SENDERS_CITY = "4";

  private static final String AT_BRANCH = "7";
  private static final String RECEIVED = "9";
  private static final String MONEY_DUE = "10";
  private static final String REFUSED = "103";
  private static final String STORAGE_ENDED = "105";

  private static final int LARGEST_BATCH = 100;

  @Test
  @Tag("O8")
  void followsParcelToItsEnd() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);

    NovaPoshtaControl.says(waybill, IN_SENDERS_CITY);
    awaitStatus(shop, number, 4);
    NovaPoshtaControl.says(waybill, AT_BRANCH);
    awaitStatus(shop, number, 5);
    NovaPoshtaControl.says(waybill, RECEIVED);
    awaitStatus(shop, number, 6);

    JsonNode order = shop.cabinet().open(number);
    assertThat(statuses(order)).containsExactly(1, 26, 2, 3, 4, 5, 6);
    assertThat(order.at("/history/4/mover").asText()).isEqualTo("CARRIER");
    assertThat(order.at("/history/4/by").asText()).isEqualTo("NOVA_POSHTA");
    assertThat(order.at("/status/group").asText()).isEqualTo("SUCCESS");
    assertThat(shop.cabinet().numbers("view=done")).containsExactly(number);
  }

  private static void awaitStatus(TestShop shop, String number, int status) {
    Eventually.get(
        "order in status " + status, () -> shop.cabinet().status(number), s -> s == status);
  }

  private static List<Integer> statuses(JsonNode order) {
    return Answer.elements(order.path("history")).stream()
        .map(step -> step.at("/status/id").asInt())
        .toList();
  }

  @Test
  @Tag("O8")
  void notesThatBuyerRefusedParcel() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);

    NovaPoshtaControl.says(waybill, REFUSED);

    awaitStatus(shop, number, 12);
    assertThat(shop.cabinet().numbers("view=cancelled")).containsExactly(number);
  }

  @Test
  @Tag("O8")
  void notesThatBuyerDidNotComeForParcel() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);

    NovaPoshtaControl.says(waybill, STORAGE_ENDED);

    awaitStatus(shop, number, 11);
  }

  @Test
  void followsOnlyTheLatestWaybill() {
    TestShop shop = TestShop.opened();
    String wrong = UniqueValues.waybill();
    String number = shop.shippedOrder(wrong);
    String right = UniqueValues.waybill();
    shop.cabinet().assignWaybill(number, shop.cabinet().etag(number), right).expecting(200);

    NovaPoshtaControl.says(wrong, REFUSED);
    NovaPoshtaControl.says(right, AT_BRANCH);

    awaitStatus(shop, number, 5);
    NovaPoshtaControl.awaitRequests(right, 1);
    assertThat(shop.cabinet().status(number)).isEqualTo(5);
  }

  @Test
  void leavesOrderAloneOnCodeThatNobodyKnows() {
    TestShop shop = TestShop.opened();
    String code = "9" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    String waybill = UniqueValues.waybill();
    String other = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);
    String otherNumber = shop.shippedOrder(other);

    NovaPoshtaControl.says(waybill, code);
    NovaPoshtaControl.says(other, code);
    NovaPoshtaControl.awaitRequests(waybill, 2);
    NovaPoshtaControl.awaitRequests(other, 1);

    assertThat(shop.cabinet().status(number)).isEqualTo(3);
    assertThat(shop.cabinet().status(otherNumber)).isEqualTo(3);
    // Of each node, and tests beside this one may have deployed a second one.
    assertThat(ServerLog.lines("\"level\":\"WARN\"", code)).isBetween(1L, 2L);

    NovaPoshtaControl.says(waybill, AT_BRANCH);
    awaitStatus(shop, number, 5);
  }

  @Test
  void asksTheManagerInsteadOfCompletingTheOrderByAnOldParcel() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    NovaPoshtaControl.says(
        waybill,
        news(RECEIVED)
            .set(
                "fields",
                fields()
                    .put("RecipientDateTime", "21.11.2016 13:53:47")
                    .put("TrackingUpdateDate", "")
                    .put("ActualDeliveryDate", "")
                    .put("DateScan", "0001-01-01 00:00:00")
                    .put("DateCreated", "18-11-2016 11:52:42")));
    String number = shop.shippedOrder(waybill);

    JsonNode task = awaitCheck(shop, number);

    assertThat(task.path("about").asText()).contains(waybill, "21.11.2016 13:53", "раніше");
    NovaPoshtaControl.awaitRequests(waybill, 1);
    assertThat(statuses(shop.cabinet().open(number))).containsExactly(1, 26, 2, 3);
  }

  private static ObjectNode news(String code) {
    return Answer.JSON.createObjectNode().put("code", code);
  }

  private static ObjectNode fields() {
    return Answer.JSON.createObjectNode();
  }

  private static JsonNode awaitCheck(TestShop shop, String number) {
    return Eventually.get(
        "a task to check the parcel",
        () -> shop.cabinet().open(number).at("/tasks/0"),
        task -> task.path("kind").asText().equals("CHECK_PARCEL"));
  }

  @Test
  @Tag("O8")
  void completesTheOrderInAnotherCityWhenTheManagerHasCheckedIt() {
    TestShop shop = TestShop.opened();
    Cabinet cabinet = shop.cabinet();
    String waybill = UniqueValues.waybill();
    NovaPoshtaControl.says(waybill, news(AT_BRANCH).put("cityRecipient", "Одеса"));
    String number = shop.shippedOrder(waybill);

    awaitStatus(shop, number, 5);
    assertThat(awaitCheck(shop, number).path("about").asText()).contains("інше місто", "Одеса");
    NovaPoshtaControl.says(waybill, news(RECEIVED).put("cityRecipient", "Одеса"));
    JsonNode task =
        Eventually.get(
            "a task about the end",
            () -> openTask(cabinet, number),
            found -> found.path("about").asText().contains("код 9"));
    assertThat(cabinet.status(number)).isEqualTo(5);

    cabinet.finishTask(number, task.path("id").asText()).expecting(200);
    awaitStatus(shop, number, 6);
  }

  private static JsonNode openTask(Cabinet cabinet, String number) {
    return Answer.elements(cabinet.open(number).path("tasks")).stream()
        .filter(task -> task.path("doneAt").isNull())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  @Test
  @Tag("O8")
  void followsAReturnThatTheSenderOrdered() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    String back = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);

    NovaPoshtaControl.says(
        waybill,
        news("102")
            .set(
                "fields",
                fields()
                    .put("LastCreatedOnTheBasisDocumentType", "Return")
                    .put("LastCreatedOnTheBasisNumber", back)));
    awaitStatus(shop, number, 83);
    NovaPoshtaControl.says(back, RECEIVED);
    awaitStatus(shop, number, 85);
  }

  @Test
  void asksTheManagerForAnotherNumberWhenTheWaybillIsDeleted() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);

    NovaPoshtaControl.says(waybill, "2");

    assertThat(awaitCheck(shop, number).path("about").asText()).contains("видалено");
  }

  @Test
  @Tag("O8")
  void letsTheManagerTakeBackAWrongEndWithAReason() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrderOf(buyer, waybill);
    NovaPoshtaControl.says(waybill, RECEIVED);
    awaitStatus(shop, number, 6);

    Cabinet cabinet = shop.cabinet();
    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.move(3))
        .refusedWith(422, "reason-missing");
    cabinet.moves(number, 3, "Це посилка іншого покупця");
    NovaPoshtaControl.awaitRequests(waybill, 2);

    JsonNode order = cabinet.open(number);
    assertThat(statuses(order)).containsExactly(1, 26, 2, 3, 6, 3);
    assertThat(order.at("/history/5/reason").asText()).isEqualTo("Це посилка іншого покупця");
    Mailbox.Letter correction = new Mailbox(buyer.mail()).await(5).get(4);
    assertThat(correction.subject())
        .endsWith("виправлено статус. " + order.at("/status/name").asText());
    assertThat(correction.text()).contains("«Замовлення виконано» було помилковим");

    cabinet.moves(number, 6);
    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.move(3).put("reason", "x"))
        .refusedWith(422, "not-ended-by-carrier");
  }

  @Test
  @Tag("O8")
  void doesNotBringBackAnEndThatWasTakenBack() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);
    Instant received = Instant.now();
    NovaPoshtaControl.says(waybill, RECEIVED, received);
    awaitStatus(shop, number, 6);

    Cabinet cabinet = shop.cabinet();
    cabinet
        .tryToMove(
            number,
            cabinet.etag(number),
            Cabinet.move(3).put("waybill", waybill).put("reason", "Помилка перевізника"))
        .expecting(200);
    NovaPoshtaControl.awaitRequests(waybill, 2);
    assertThat(statuses(cabinet.open(number))).containsExactly(1, 26, 2, 3, 6, 3);

    // The same delivery, told again by the news of the money transfer.
    NovaPoshtaControl.says(waybill, MONEY_DUE, received);
    assertThat(awaitCheck(shop, number).path("about").asText()).contains("скасували");
    assertThat(statuses(cabinet.open(number))).containsExactly(1, 26, 2, 3, 6, 3);
  }

  @Test
  void appliesKnownNewsAfterTheOrderIsHandedOverAgain() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);
    NovaPoshtaControl.says(waybill, IN_SENDERS_CITY);
    awaitStatus(shop, number, 4);

    shop.cabinet().moves(number, 26);
    shop.cabinet().moves(number, 2);
    // The carrier may be faster than the manager.
    awaitStatus(shop, number, 4);
  }

  @Test
  @Tag("O7")
  void refusesTheWaybillOfAnotherOrder() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String waybill = UniqueValues.waybill();
    String first = shop.shippedOrderOf(buyer, waybill);
    String second = shop.confirmedOrder(buyer);
    String strangers = shop.confirmedOrder(TestBuyer.registered());

    Cabinet cabinet = shop.cabinet();
    Answer refusal = cabinet.assignWaybill(second, cabinet.etag(second), waybill);
    refusal.refusedWith(409, "waybill-in-use");
    assertThat(refusal.json().path("otherOrder").asText()).isEqualTo(first);

    cabinet
        .tryToMove(
            strangers,
            cabinet.etag(strangers),
            Cabinet.move(3).put("waybill", waybill).put("sharedParcel", true))
        .refusedWith(409, "waybill-of-another-buyer");
    cabinet
        .tryToMove(
            second,
            cabinet.etag(second),
            Cabinet.move(3).put("waybill", waybill).put("sharedParcel", true))
        .expecting(200);
  }

  @Test
  @Tag("O7")
  void leavesTheWaybillOfACancelledOrderToItsOwner() {
    TestShop shop = TestShop.opened();
    Cabinet cabinet = shop.cabinet();
    String waybill = UniqueValues.waybill();
    String mistyped = shop.shippedOrder(waybill);
    cabinet.moves(mistyped, 40);

    String owner = shop.confirmedOrder(TestBuyer.registered());
    cabinet.assignWaybill(owner, cabinet.etag(owner), waybill).expecting(200);
    NovaPoshtaControl.says(waybill, AT_BRANCH);
    awaitStatus(shop, owner, 5);
    assertThat(cabinet.status(mistyped)).isEqualTo(40);
  }

  @Test
  void neverMovesBack() {
    TestShop shop = TestShop.opened();
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrder(waybill);
    Instant arrived = Instant.now();
    NovaPoshtaControl.says(waybill, AT_BRANCH, arrived);
    awaitStatus(shop, number, 5);

    NovaPoshtaControl.says(waybill, IN_SENDERS_CITY, arrived.minus(Duration.ofHours(20)));
    NovaPoshtaControl.awaitRequests(waybill, 2);
    NovaPoshtaControl.says(waybill, AT_BRANCH, arrived);
    NovaPoshtaControl.awaitRequests(waybill, 2);

    assertThat(statuses(shop.cabinet().open(number))).containsExactly(1, 26, 2, 3, 5);
  }

  @Test
  void losesNothingWhenCarrierIsAway() {
    TestShop shop = TestShop.opened();
    List<String> waybills = Stream.generate(UniqueValues::waybill).limit(3).toList();
    List<String> numbers = waybills.stream().map(shop::shippedOrder).toList();

    Stream.of("http-500", "garbage", "refused", "hang")
        .forEach(mode -> NovaPoshtaControl.fails(mode, 1));
    waybills.forEach(waybill -> NovaPoshtaControl.says(waybill, AT_BRANCH));

    numbers.forEach(number -> awaitStatus(shop, number, 5));
  }

  @Test
  void asksAboutManyParcelsAtOnce() {
    TestShop shop = TestShop.opened();
    Cabinet cabinet = new Cabinet(shop.machine("orders:read", "orders:write"));
    List<String> waybills =
        Stream.generate(UniqueValues::waybill).limit(LARGEST_BATCH + 5).toList();
    Queue<String> left = new ConcurrentLinkedQueue<>(waybills);
    Queue<String> numbers = new ConcurrentLinkedQueue<>();
    ConcurrentCalls.run(
        8,
        () -> {
          for (String waybill = left.poll(); waybill != null; waybill = left.poll()) {
            String number = shop.placedOrder();
            cabinet.assignWaybill(number, "\"0\"", waybill).expecting(200);
            numbers.add(number);
          }
          return null;
        });

    Set<String> requested = new HashSet<>();
    Eventually.holds(
        () -> {
          List<List<String>> requests = NovaPoshtaControl.requests();
          requests.forEach(requested::addAll);
          assertThat(requested).containsAll(waybills);
          // Nodes share the parcels, so no request need be full.
          assertThat(requests).anyMatch(request -> request.size() > LARGEST_BATCH / 4);
        });
    assertThat(NovaPoshtaControl.requests())
        .allSatisfy(request -> assertThat(request).hasSizeLessThanOrEqualTo(LARGEST_BATCH));
    // Else the server polls them as long as other tests run.
    numbers.forEach(number -> cabinet.moves(number, 26));
    numbers.forEach(number -> cabinet.moves(number, 40));
  }
}
