package ua.kramar.system.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.NovaPoshtaControl;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

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
    assertThat(ServerLog.lines("\"level\":\"WARN\"", code)).isEqualTo(1);

    NovaPoshtaControl.says(waybill, AT_BRANCH);
    awaitStatus(shop, number, 5);
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
    waybills.forEach(
        waybill -> cabinet.assignWaybill(shop.placedOrder(), "\"0\"", waybill).expecting(200));

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
  }
}
