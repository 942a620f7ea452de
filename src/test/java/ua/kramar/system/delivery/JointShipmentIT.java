package ua.kramar.system.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/** Several orders of one buyer go in one parcel. */
@Tag("O6")
@Execution(ExecutionMode.CONCURRENT)
class JointShipmentIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  @Tag("O7")
  void givesEachOrderTheNumberThatOneOfThemGets() {
    String one = shop.confirmedOrder(buyer);
    String two = shop.confirmedOrder(buyer);
    String three = shop.confirmedOrder(buyer);
    JsonNode joined = cabinet.joinShipment(two, one).expecting(200).json();
    assertThat(joined).isEqualTo(cabinet.open(two));
    assertThat(with(two)).containsExactly(one);
    cabinet.joinShipment(three, one).expecting(200);
    assertThat(with(one)).containsExactly(two, three);
    assertThat(with(two)).containsExactly(one, three);

    String waybill = UniqueValues.waybill();
    cabinet.ships(two, waybill);
    assertThat(waybills(one, two, three)).containsOnly(waybill);
    assertThat(cabinet.status(one)).isEqualTo(2);
    NovaPoshtaControl.says(waybill, "9");
    Stream.of(one, two, three)
        .forEach(
            number ->
                Eventually.get(
                    "the end of order " + number, () -> cabinet.status(number), now -> now == 6));
  }

  private List<String> with(String number) {
    return Answer.elements(cabinet.open(number).path("shipsWith")).stream()
        .map(JsonNode::asText)
        .toList();
  }

  private List<String> waybills(String... numbers) {
    return Stream.of(numbers).map(number -> cabinet.open(number).path("waybill").asText()).toList();
  }

  @Test
  void takesTheNumberThatOneOfThemHas() {
    String waybill = UniqueValues.waybill();
    String one = shop.confirmedOrder(buyer);
    String two = shop.confirmedOrder(buyer);
    cabinet.assignWaybill(two, cabinet.etag(two), waybill).expecting(200);

    cabinet.joinShipment(one, two).expecting(200);
    assertThat(waybills(one, two)).containsExactly(waybill, waybill);
    String right = UniqueValues.waybill();
    cabinet.assignWaybill(one, cabinet.etag(one), right).expecting(200);
    assertThat(waybills(one, two)).containsExactly(right, right);
  }

  @Test
  void goesAloneAgain() {
    String one = shop.confirmedOrder(buyer);
    String two = shop.confirmedOrder(buyer);
    cabinet.joinShipment(one, two).expecting(200);
    JsonNode before = cabinet.open(one);
    assertThat(cabinet.joinShipment(one, two).expecting(200).json())
        .as("the same again")
        .isEqualTo(before);

    cabinet.leaveShipment(one, "\"0\"").refusedWith(412, "stale-version");
    cabinet.leaveShipment(one, cabinet.etag(one)).expecting(200);
    assertThat(with(one)).isEmpty();
    assertThat(with(two)).isEmpty();
    cabinet.ships(one, UniqueValues.waybill());
    assertThat(cabinet.open(two).path("waybill").isNull()).isTrue();
  }

  @Test
  void refusesWhatCannotGoTogetherAndLeavesTheOrdersAsTheyWere() {
    String one = shop.confirmedOrder(buyer);
    JsonNode before = cabinet.open(one);

    Answer refusal = cabinet.joinShipment(one, shop.confirmedOrder(TestBuyer.registered()));
    refusal.refusedWith(409, "joined-other-buyer");
    String elsewhere =
        new Storefront().place(Cart.of(shop, buyer).with("/delivery/destination", "Відділення №3"));
    refusal = cabinet.joinShipment(one, elsewhere).refusedWith(409, "joined-other-place");
    assertThat(refusal.json().path("otherOrder").asText()).isEqualTo(elsewhere);
    cabinet
        .joinShipment(one, shop.shippedOrderOf(buyer, UniqueValues.waybill()))
        .refusedWith(409, "joined-too-late");
    String split = shop.placedOrder(buyer);
    cabinet.addParcel(split, Cabinet.parcel(TestShop.VASE, 1)).expecting(201);
    cabinet.joinShipment(one, split).refusedWith(409, "joined-several-parcels");
    cabinet.joinShipment(one, one).refusedWith(400, "validation-failed");
    cabinet.joinShipment(one, TestShop.opened().placedOrder()).refusedWith(404, "not-found");
    cabinet.joinShipment(one, "\"0\"", split).refusedWith(412, "stale-version");

    assertThat(cabinet.open(one)).isEqualTo(before);
  }

  /** Each with which it goes says the same, and none of them was read before its lock. */
  @Test
  void staysWholeHoweverManyJoinAndLeaveAtATime() {
    String one = shop.placedOrder(buyer);
    String two = shop.placedOrder(buyer);
    String three = shop.placedOrder(buyer);
    List<Callable<Answer>> works = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      works.add(() -> cabinet.joinShipment(one, "*", two));
      works.add(() -> cabinet.joinShipment(three, "*", two));
      works.add(() -> cabinet.leaveShipment(two, "*"));
      works.add(() -> cabinet.leaveShipment(one, "*"));
    }

    assertThat(ConcurrentCalls.run(works))
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));

    List<String> all = List.of(one, two, three);
    for (String number : all) {
      for (String other : all) {
        assertThat(with(number).contains(other)).isEqualTo(with(other).contains(number));
      }
    }
  }

  /** One of them joins when the number of the other is being given to all. */
  @Test
  void givesNumbersWhileOrdersJoinWithoutWaitingInARing() {
    String one = shop.confirmedOrder(buyer);
    String two = shop.confirmedOrder(buyer);
    String waybill = null;
    for (int round = 0; round < 50; round++) {
      String next = UniqueValues.waybill();
      List<Callable<Answer>> works =
          List.of(
              () -> cabinet.joinShipment(two, "*", one),
              () -> shares(one, next),
              () -> shares(two, next));

      List<Answer> answers = ConcurrentCalls.run(works);
      // A join between the two numbers finds that they differ.
      assertThat(answers.get(0).status()).as(answers.get(0).text()).isIn(200, 409);
      answers.subList(1, 3).forEach(answer -> answer.expecting(200));
      cabinet.leaveShipment(one, "*").expecting(200);
      waybill = next;
    }

    assertThat(waybills(one, two)).containsOnly(waybill);
  }

  private Answer shares(String number, String waybill) {
    return cabinet
        .caller()
        .with("If-Match", "*")
        .put("/orders/" + number + "/waybill", Cabinet.waybill(waybill).put("sharedParcel", true));
  }

  @Test
  void refusesTwoNumbers() {
    String one = shop.confirmedOrder(buyer);
    String two = shop.confirmedOrder(buyer);
    Stream.of(one, two)
        .forEach(
            number ->
                cabinet
                    .assignWaybill(number, cabinet.etag(number), UniqueValues.waybill())
                    .expecting(200));

    cabinet.joinShipment(one, two).refusedWith(409, "joined-two-waybills");
  }

  @Test
  void changesNeitherThePlaceNorTheParcelsOfWhatGoesTogether() {
    String one = shop.placedOrder(buyer);
    String two = shop.placedOrder(buyer);
    cabinet.moves(one, 26);
    cabinet.joinShipment(one, two).expecting(200);

    cabinet.addParcel(one, Cabinet.parcel(TestShop.VASE, 1)).refusedWith(409, "joined-shipment");
    ObjectNode edit = Answer.JSON.createObjectNode().put("reason", "Переїхав");
    edit.putObject("delivery")
        .put("carrier", "NOVA_POSHTA")
        .put("method", "PICKUP")
        .put("city", "Львів")
        .put("destination", "Відділення №3");
    cabinet
        .caller()
        .with("If-Match", cabinet.etag(one))
        .put("/orders/" + one + "/delivery", edit)
        .refusedWith(409, "joined-shipment");
  }

  @Test
  void joinsOnceWhenBothAreJoinedAtOnce() {
    String one = shop.confirmedOrder(buyer);
    String two = shop.confirmedOrder(buyer);
    String etagOfOne = cabinet.etag(one);
    String etagOfTwo = cabinet.etag(two);

    List<Callable<Integer>> both =
        List.of(
            () -> cabinet.joinShipment(one, etagOfOne, two).status(),
            () -> cabinet.joinShipment(two, etagOfTwo, one).status());
    assertThat(ConcurrentCalls.run(both)).contains(200).containsAnyOf(200, 412);

    assertThat(with(one)).containsExactly(two);
    assertThat(with(two)).containsExactly(one);
  }
}
