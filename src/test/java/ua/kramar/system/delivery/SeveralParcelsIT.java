package ua.kramar.system.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import ua.kramar.system.drivers.Erp;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/** An order goes in several parcels: each is followed, and the last one ends the order. */
@Tag("O6")
@Execution(ExecutionMode.CONCURRENT)
class SeveralParcelsIT {

  /** As the carrier codes them. */
  private static final String IN_SENDERS_CITY = "4";

  private static final String RECEIVED = "9";
  private static final String REFUSED = "103";

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void packsEachPieceIntoOneParcel() {
    String number = shop.placedOrder();
    assertThat(packed(cabinet.open(number))).containsExactly("1: LAMP-1 2, VASE-3 1");

    JsonNode order =
        cabinet.addParcel(number, Cabinet.parcel(TestShop.LAMP, 1)).expecting(201).json();
    assertThat(packed(order)).containsExactly("1: LAMP-1 1, VASE-3 1", "2: LAMP-1 1");
    assertThat(order).isEqualTo(cabinet.open(number));
    assertThat(order.path("version").asInt()).isEqualTo(1);

    order = change(number, "2", Cabinet.parcel(TestShop.VASE, 1)).expecting(200).json();
    assertThat(packed(order)).containsExactly("1: LAMP-1 2", "2: VASE-3 1");
    assertThat(order.at("/parcels/1/lines/0/title").asText()).isEqualTo("Ваза керамічна");

    order = remove(number, "2").expecting(200).json();
    assertThat(packed(order)).containsExactly("1: LAMP-1 2, VASE-3 1");
    order = cabinet.addParcel(number, Cabinet.parcel(TestShop.LAMP, 1)).expecting(201).json();
    assertThat(packed(order)).containsExactly("1: LAMP-1 1, VASE-3 1", "3: LAMP-1 1");
  }

  /** Each parcel with its pieces. */
  private static List<String> packed(JsonNode order) {
    return Answer.elements(order.path("parcels")).stream()
        .map(
            parcel ->
                parcel.path("id").asText()
                    + ": "
                    + String.join(
                        ", ",
                        Answer.elements(parcel.path("lines")).stream()
                            .map(
                                line ->
                                    line.path("sku").asText() + " " + line.path("quantity").asInt())
                            .toList()))
        .toList();
  }

  private Answer change(String number, String parcel, ObjectNode change) {
    return cabinet.changeParcel(number, cabinet.etag(number), parcel, change);
  }

  private Answer remove(String number, String parcel) {
    return cabinet.removeParcel(number, cabinet.etag(number), parcel);
  }

  @Test
  void addsAParcelOnceForEachKey() {
    String number = shop.placedOrder();
    String etag = cabinet.etag(number);
    String key = UUID.randomUUID().toString();
    ObjectNode parcel = Cabinet.parcel(TestShop.LAMP, 1).put("waybill", UniqueValues.waybill());

    cabinet.addParcel(number, etag, key, parcel).expecting(201);
    JsonNode again = cabinet.addParcel(number, etag, key, parcel).expecting(201).json();

    assertThat(packed(again)).containsExactly("1: LAMP-1 1, VASE-3 1", "2: LAMP-1 1");
    cabinet
        .addParcel(number, etag, key, Cabinet.parcel(TestShop.VASE, 1))
        .refusedWith(422, "idempotency-key-reused");
    cabinet
        .addParcel(number, etag, UUID.randomUUID().toString(), parcel)
        .refusedWith(412, "stale-version");
  }

  @Test
  @Tag("O8")
  void endsTheOrderWhenTheLastParcelIsReceived() {
    String first = UniqueValues.waybill();
    String second = UniqueValues.waybill();
    String number = shippedInTwo(TestBuyer.registered(), first, second);

    NovaPoshtaControl.says(second, RECEIVED);
    Eventually.get(
        "the end of the second parcel",
        () -> cabinet.open(number),
        order -> order.at("/parcels/1/end").asText().equals("RECEIVED"));
    assertThat(cabinet.status(number)).isEqualTo(4);
    assertThat(cabinet.open(number).at("/parcels/0/end").isNull()).isTrue();

    NovaPoshtaControl.says(first, RECEIVED);
    awaitStatus(number, 6);
    assertThat(statuses(number)).containsExactly(1, 26, 2, 3, 4, 6);
    Erp erp = shop.erp();
    Eventually.get(
        "the events of the parcels",
        () -> erp.readAll().stream().map(event -> event.path("type").asText()).toList(),
        types -> types.containsAll(List.of("order.parcel-changed", "order.parcel-ended")));
  }

  private String shippedInTwo(TestBuyer buyer, String first, String second) {
    String number = shop.confirmedOrder(buyer);
    cabinet
        .addParcel(number, Cabinet.parcel(TestShop.VASE, 1).put("waybill", second))
        .expecting(201);
    cabinet.ships(number, first);
    return number;
  }

  private void awaitStatus(String number, int status) {
    Eventually.get("order in status " + status, () -> cabinet.status(number), now -> now == status);
  }

  private List<Integer> statuses(String number) {
    return Answer.elements(cabinet.open(number).path("history")).stream()
        .map(step -> step.at("/status/id").asInt())
        .toList();
  }

  @Test
  @Tag("O8")
  void asksTheManagerAboutAParcelThatIsRefusedWhileAnotherIsReceived() {
    String first = UniqueValues.waybill();
    String second = UniqueValues.waybill();
    String number = shippedInTwo(TestBuyer.registered(), first, second);

    NovaPoshtaControl.says(second, REFUSED);
    JsonNode task =
        Eventually.get(
            "a task about the parcel",
            () -> cabinet.open(number).at("/tasks/0"),
            found -> found.path("kind").asText().equals("CHECK_PARCEL"));
    assertThat(task.path("about").asText()).contains(second, "інша дійшла або ще їде");
    assertThat(cabinet.open(number).at("/parcels/1/end").asText()).isEqualTo("NOT_RECEIVED");
    assertThat(cabinet.status(number)).isEqualTo(4);

    NovaPoshtaControl.says(first, RECEIVED);
    awaitStatus(number, 68);
    assertThat(cabinet.numbers("view=done")).contains(number);
  }

  @Test
  @Tag("O8")
  void endsAsRefusedWhenTheBuyerTakesNoneOfTheParcels() {
    String first = UniqueValues.waybill();
    String second = UniqueValues.waybill();
    String number = shippedInTwo(TestBuyer.registered(), first, second);

    NovaPoshtaControl.says(first, REFUSED);
    NovaPoshtaControl.says(second, REFUSED);

    awaitStatus(number, 12);
  }

  @Test
  @Tag("O8")
  void followsOnlyTheParcelWhoseEndWasTakenBack() {
    String first = UniqueValues.waybill();
    String second = UniqueValues.waybill();
    String number = shippedInTwo(TestBuyer.registered(), first, second);
    NovaPoshtaControl.says(first, RECEIVED);
    Eventually.get(
        "the end of the first parcel",
        () -> cabinet.open(number).at("/parcels/0/end").asText(),
        end -> end.equals("RECEIVED"));
    NovaPoshtaControl.says(second, RECEIVED);
    awaitStatus(number, 6);

    cabinet.moves(number, 3, "Другу посилку видали не тому");
    JsonNode order = cabinet.open(number);
    assertThat(order.at("/parcels/0/end").asText()).isEqualTo("RECEIVED");
    assertThat(order.at("/parcels/1/end").isNull()).isTrue();

    String right = UniqueValues.waybill();
    change(number, "2", Cabinet.waybill(right)).expecting(200);
    NovaPoshtaControl.says(right, RECEIVED);
    awaitStatus(number, 6);
  }

  @Test
  @Tag("O7")
  void isOnItsWayWithTheFirstParcelThatIs() {
    String second = UniqueValues.waybill();
    String number = shop.confirmedOrder(TestBuyer.registered());
    cabinet
        .addParcel(number, Cabinet.parcel(TestShop.LAMP, 1).put("waybill", second))
        .expecting(201);

    NovaPoshtaControl.says(second, IN_SENDERS_CITY);
    awaitStatus(number, 4);
    assertThat(cabinet.search(second)).containsExactly(number);

    cabinet.assignWaybill(number, cabinet.etag(number), UniqueValues.waybill()).expecting(200);
    change(number, "2", Cabinet.parcel(TestShop.LAMP, 2)).refusedWith(409, "parcel-shipped");
    remove(number, "2").refusedWith(409, "parcel-shipped");
    assertThat(packed(cabinet.open(number)))
        .containsExactly("1: LAMP-1 1, VASE-3 1", "2: LAMP-1 1");
  }

  @Test
  @Tag("O7")
  @Tag("O20")
  void tellsTheBuyerTheNumberOfEachParcelAndOfTheOthers() {
    TestBuyer buyer = TestBuyer.registered();
    String first = UniqueValues.waybill();
    String second = UniqueValues.waybill();
    String number = shop.placedOrder(buyer);
    cabinet.assignWaybill(number, cabinet.etag(number), first).expecting(200);
    cabinet.addParcel(number, Cabinet.parcel(TestShop.VASE, 1)).expecting(201);
    change(number, "2", Cabinet.waybill(second)).expecting(200);

    List<Mailbox.Letter> letters = new Mailbox(buyer.mail()).await(2);
    assertThat(letters.get(1).subject())
        .isEqualTo("Замовлення №" + number + ": номер ТТН посилки 2: " + second);
    assertThat(letters.get(1).text())
        .contains(
            "– Ваза керамічна, 1 шт.",
            "cargo_number=" + second,
            "– посилка 1: " + first,
            "– посилка 2: " + second);

    String right = UniqueValues.waybill();
    change(number, "2", Cabinet.waybill(right)).expecting(200);
    assertThat(new Mailbox(buyer.mail()).await(3).get(2).text())
        .contains("Попередній номер " + second + " недійсний");
  }

  @Test
  @Tag("O21")
  void asksTheManagerToTellTheNumbersByPhone() {
    String first = UniqueValues.waybill();
    String second = UniqueValues.waybill();
    String number = shop.placedOrder(TestBuyer.onThePhone());
    cabinet
        .addParcel(number, Cabinet.parcel(TestShop.VASE, 1).put("waybill", second))
        .expecting(201);
    cabinet.assignWaybill(number, cabinet.etag(number), first).expecting(200);

    assertThat(
            Answer.elements(cabinet.open(number).path("tasks")).stream()
                .filter(task -> task.path("doneAt").isNull())
                .map(task -> task.path("kind").asText() + " " + task.path("about").asText()))
        .containsExactly("TELL_WAYBILL_BY_PHONE посилка 1: " + first + ", посилка 2: " + second);
  }

  @Test
  void givesTheNumberOfTheRestToTheFirstParcel() {
    String number = shop.placedOrder();
    String second = UniqueValues.waybill();
    String rest = UniqueValues.waybill();
    cabinet
        .addParcel(number, Cabinet.parcel(TestShop.VASE, 1).put("waybill", second))
        .expecting(201);

    JsonNode order =
        cabinet
            .addParcel(number, Cabinet.parcel(TestShop.LAMP, 2).put("waybill", rest))
            .expecting(201)
            .json();

    assertThat(packed(order)).containsExactly("1: LAMP-1 2", "2: VASE-3 1");
    assertThat(Answer.texts(order.path("parcels"), "waybill")).containsExactly(rest, second);
    assertThat(order.path("waybill").asText()).isEqualTo(rest);
  }

  @Test
  @Tag("O4")
  void doesNotCorrectLinesThatArePacked() {
    String number = shop.placedOrder();
    cabinet.moves(number, 26);
    cabinet.addParcel(number, Cabinet.parcel(TestShop.VASE, 1)).expecting(201);
    JsonNode before = cabinet.open(number);

    lines(number, "lines", TestShop.LAMP, 2).refusedWith(409, "parcels-exceed-order");
    lines(number, "lines?dryRun=true", TestShop.LAMP, 2).refusedWith(409, "parcels-exceed-order");
    lines(number, "lines", TestShop.VASE, 1).refusedWith(409, "first-parcel-empty");
    assertThat(cabinet.open(number)).isEqualTo(before);

    remove(number, "2").expecting(200);
    lines(number, "lines", TestShop.LAMP, 2).expecting(200);
    assertThat(packed(cabinet.open(number))).containsExactly("1: LAMP-1 2");
  }

  private Answer lines(String number, String path, String sku, int quantity) {
    return cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .put(
            "/orders/" + number + "/" + path,
            Cabinet.parcel(sku, quantity).put("reason", "Покупець передумав"));
  }

  @Test
  void refusesWhatCannotBePackedAndLeavesTheOrderAsItWas() {
    String number = shop.placedOrder();
    cabinet.addParcel(number, Cabinet.parcel(TestShop.LAMP, 1)).expecting(201);
    JsonNode before = cabinet.open(number);

    add(number, TestShop.LAMP, 2).refusedWith(409, "parcels-exceed-order");
    change(number, "2", Cabinet.parcel(TestShop.LAMP, 3)).refusedWith(409, "parcels-exceed-order");
    assertThat(add(number, TestShop.RUG, 1).refusedWith(400, "validation-failed").fields())
        .containsExactly("lines[0].sku");
    assertThat(add(number, TestShop.LAMP, 0).refusedWith(400, "validation-failed").fields())
        .containsExactly("lines[0].quantity");
    ObjectNode nothing = Answer.JSON.createObjectNode();
    nothing.putArray("lines");
    cabinet.addParcel(number, nothing).refusedWith(400, "validation-failed");
    ObjectNode rest = Cabinet.parcel(TestShop.LAMP, 1);
    rest.withArray("lines").addObject().put("sku", TestShop.VASE).put("quantity", 1);
    cabinet.addParcel(number, rest).refusedWith(409, "first-parcel-empty");
    change(number, "1", Cabinet.parcel(TestShop.LAMP, 1)).refusedWith(409, "first-parcel");
    remove(number, "1").refusedWith(409, "first-parcel");
    remove(number, "3").refusedWith(404, "not-found");
    change(number, "2", Cabinet.waybill("12")).refusedWith(422, "waybill-invalid");

    assertThat(cabinet.open(number)).isEqualTo(before);
    assertThat(change(number, "2", Cabinet.parcel(TestShop.LAMP, 1)).expecting(200).json())
        .as("the same again")
        .isEqualTo(before);
  }

  private Answer add(String number, String sku, int quantity) {
    return cabinet.addParcel(number, Cabinet.parcel(sku, quantity));
  }

  @Test
  @Tag("O7")
  void refusesANumberThatAnotherParcelHas() {
    TestBuyer buyer = TestBuyer.registered();
    String first = UniqueValues.waybill();
    String second = UniqueValues.waybill();
    String number = shippedInTwo(buyer, first, second);
    change(number, "2", Cabinet.waybill(first)).refusedWith(409, "waybill-of-other-parcel");
    cabinet
        .assignWaybill(number, cabinet.etag(number), second)
        .refusedWith(409, "waybill-of-other-parcel");

    String other = shop.confirmedOrder(buyer);
    Answer refusal = cabinet.assignWaybill(other, cabinet.etag(other), second);
    refusal.refusedWith(409, "waybill-in-use");
    assertThat(refusal.json().path("otherOrder").asText()).isEqualTo(number);
    cabinet
        .addParcel(other, Cabinet.parcel(TestShop.VASE, 1).put("waybill", second))
        .refusedWith(409, "waybill-in-use");
    assertThat(packed(cabinet.open(other))).hasSize(1);
    cabinet
        .addParcel(
            other,
            Cabinet.parcel(TestShop.VASE, 1).put("waybill", second).put("sharedParcel", true))
        .expecting(201);
  }

  @Test
  void hasTwentyParcelsAtMost() {
    String number = new Storefront().place(Cart.of(shop).with("/lines/0/quantity", 40));
    for (int i = 2; i <= 20; i++) {
      add(number, TestShop.LAMP, 1).expecting(201);
    }

    add(number, TestShop.LAMP, 1).refusedWith(409, "too-many-parcels");
    assertThat(packed(cabinet.open(number))).hasSize(20);
  }

  @Test
  void isNotReceivedAsLongAsAParcelIsInTheShop() {
    String number = shop.confirmedOrder(TestBuyer.registered());
    cabinet.addParcel(number, Cabinet.parcel(TestShop.VASE, 1)).expecting(201);
    cabinet.ships(number, UniqueValues.waybill());
    cabinet
        .tryToMove(number, cabinet.etag(number), Cabinet.move(6))
        .refusedWith(409, "parcel-not-sent");

    change(number, "2", Cabinet.waybill(UniqueValues.waybill())).expecting(200);
    cabinet.moves(number, 6);
    add(number, TestShop.LAMP, 1).refusedWith(409, "order-is-over");
    change(number, "2", Cabinet.waybill(UniqueValues.waybill())).refusedWith(409, "order-is-over");
    remove(number, "2").refusedWith(409, "order-is-over");
  }

  @Test
  void showsInTheTimelineWhatWasPacked() {
    String number = shop.placedOrder();
    add(number, TestShop.LAMP, 1).expecting(201);
    remove(number, "2").expecting(200);

    JsonNode entries =
        cabinet
            .caller()
            .get("/orders/" + number + "/timeline?group=parcel")
            .expecting(200)
            .json()
            .path("items");
    assertThat(Answer.texts(entries, "kind")).containsExactly("PARCEL_REMOVED", "PARCEL_MADE");
    assertThat(Answer.texts(entries, "parcel")).containsExactly("2", "2");
    assertThat(entries.at("/0/by").asText()).isEqualTo(shop.owner().login());
  }

  @Test
  void packsNoPieceTwiceWhenManyPackAtOnce() {
    String number = shop.placedOrder();
    List<Callable<Integer>> packers = new ArrayList<>();
    String etag = cabinet.etag(number);
    Stream.generate(UUID::randomUUID)
        .limit(8)
        .forEach(
            key ->
                packers.add(
                    () ->
                        cabinet
                            .addParcel(
                                number, etag, key.toString(), Cabinet.parcel(TestShop.LAMP, 1))
                            .status()));

    assertThat(ConcurrentCalls.run(packers)).containsOnlyOnce(201).containsOnly(201, 412);
    assertThat(packed(cabinet.open(number)))
        .containsExactly("1: LAMP-1 1, VASE-3 1", "2: LAMP-1 1");
  }

  @Test
  void keepsTheCarriersReferencesOfThePlace() {
    String cityRef = "8d5a980d-391c-11dd-90d9-001a92567626";
    String branchRef = "1ec09d88-e1c2-11e3-8c4a-0050568002cf";
    String number =
        new Storefront()
            .place(
                Cart.of(shop)
                    .with("/delivery/cityRef", cityRef)
                    .with("/delivery/branchRef", branchRef));
    cabinet.moves(number, 26);
    assertThat(place(number)).containsExactly(cityRef, branchRef);

    deliver(number, "Відділення №7", null).expecting(200);
    assertThat(place(number)).containsExactly(cityRef, "null");
    deliver(number, "Відділення №12", branchRef).expecting(200);
    assertThat(place(number)).containsExactly(cityRef, branchRef);
    assertThat(
            deliver(number, "Відділення №12", "a b").refusedWith(400, "validation-failed").fields())
        .containsExactly("delivery.branchRef");
  }

  private List<String> place(String number) {
    JsonNode delivery = cabinet.open(number).path("delivery");
    return List.of(delivery.path("cityRef").asText(), delivery.path("branchRef").asText());
  }

  private Answer deliver(String number, String destination, String branchRef) {
    ObjectNode edit = Answer.JSON.createObjectNode().put("reason", "Покупець просить інше");
    edit.putObject("delivery")
        .put("carrier", "NOVA_POSHTA")
        .put("method", "PICKUP")
        .put("city", "Київ")
        .put("destination", destination)
        .put("branchRef", branchRef);
    return cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .put("/orders/" + number + "/delivery", edit);
  }
}
