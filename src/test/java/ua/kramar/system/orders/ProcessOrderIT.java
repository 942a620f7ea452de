package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** A manager takes an order up, agrees on it and hands it over, or says why not. */
class ProcessOrderIT {

  @Test
  @Tag("O3")
  @Tag("O5")
  @Tag("O6")
  void leadsOrderToCarrier() {
    TestShop shop = TestShop.openedWithManager();
    String number = shop.placedOrder();
    Cabinet manager = shop.managersCabinet();
    String waybill = UniqueValues.waybill();

    assertThat(manager.numbers("view=new")).containsExactly(number);
    assertThat(allowed(manager.open(number))).contains(26);
    assertThat(manager.moves(number, 26).at("/status/id").asInt()).isEqualTo(26);
    assertThat(manager.numbers("view=new")).isEmpty();
    assertThat(manager.numbers("view=in_work")).containsExactly(number);
    manager.moves(number, 2);
    JsonNode shipped = manager.ships(number, waybill);

    assertThat(shipped.path("waybill").asText()).isEqualTo(waybill);
    assertThat(manager.numbers("view=delivering")).containsExactly(number);
    assertThat(manager.numbers("status=3&status=4")).containsExactly(number);
    assertThat(manager.search(waybill)).containsExactly(number);
    assertThat(statuses(manager.open(number))).containsExactly(1, 26, 2, 3);
    assertThat(shipped.at("/history/3/by").asText()).isEqualTo(shop.manager().login());
    assertThat(shipped.at("/history/3/mover").asText()).isEqualTo("SELLER");
  }

  private static List<Integer> allowed(JsonNode order) {
    return Answer.elements(order.path("allowedMoves")).stream()
        .map(move -> move.at("/status/id").asInt())
        .toList();
  }

  private static List<Integer> statuses(JsonNode order) {
    return Answer.elements(order.path("history")).stream()
        .map(step -> step.at("/status/id").asInt())
        .toList();
  }

  @Test
  void refusesMoveThatNamesNoVersion() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();

    shop.cabinet()
        .caller()
        .post("/orders/" + number + "/status", Cabinet.move(26))
        .refusedWith(428, "precondition-missing");
    shop.cabinet()
        .caller()
        .put("/orders/" + number + "/waybill", Cabinet.waybill(UniqueValues.waybill()))
        .refusedWith(428, "precondition-missing");

    assertThat(shop.cabinet().status(number)).isEqualTo(1);
  }

  @Test
  void takesEachVersionOfAListAndAnyForAnAsterisk() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();

    shop.cabinet()
        .tryToMove(number, "\"98\", \"99\"", Cabinet.move(26))
        .refusedWith(412, "stale-version");
    shop.cabinet()
        .tryToMove(number, "\"98\", " + shop.cabinet().etag(number), Cabinet.move(26))
        .expecting(200);
    shop.cabinet().tryToMove(number, "*", Cabinet.move(2)).expecting(200);

    assertThat(shop.cabinet().status(number)).isEqualTo(2);
  }

  @Test
  void showsCurrentOrderToWhoSawAnEarlierOne() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    String seen = shop.cabinet().etag(number);
    shop.cabinet().moves(number, 26);

    Answer refusal =
        shop.cabinet().tryToMove(number, seen, Cabinet.move(2)).refusedWith(412, "stale-version");

    assertThat(refusal.json().at("/current/status/id").asInt()).isEqualTo(26);
    assertThat(refusal.json().at("/current/number").asText()).isEqualTo(number);
    int version = refusal.json().at("/current/version").asInt();
    shop.cabinet().tryToMove(number, "\"" + version + "\"", Cabinet.move(2)).expecting(200);
  }

  @Test
  void refusesVersionsThatItNeverGaveOut() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();

    for (String tag : List.of("W/\"0\"", "\"00\"", "\"x\"", "\"\"", "\"99999999999\"")) {
      shop.cabinet().tryToMove(number, tag, Cabinet.move(26)).refusedWith(412, "stale-version");
    }
    assertThat(shop.cabinet().status(number)).isEqualTo(1);
  }

  @Test
  void saysThatAnEtagIsInQuotes() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();

    for (String tag : List.of("0", "abc", "\"0", "\"0\" \"1\"")) {
      Answer refusal =
          shop.cabinet()
              .tryToMove(number, tag, Cabinet.move(26))
              .refusedWith(400, "validation-failed");
      assertThat(refusal.fields()).containsExactly("If-Match");
    }
    assertThat(shop.cabinet().status(number)).isEqualTo(1);
  }

  /** Also when a node reads the shop's timetable in the middle of the change. */
  @Test
  void raisesTheVersionByOneWithEachChange() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    Caller owner = shop.cabinet().caller();
    Answer timetable = owner.get("/shop/timetable");
    owner
        .with("If-Match", timetable.header("ETag"))
        .put("/shop/timetable", timetable.json())
        .expecting(200);

    Answer moved = shop.cabinet().tryToMove(number, "\"0\"", Cabinet.move(26)).expecting(200);

    assertThat(moved.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void saysWhichMovesAreOpenWhenItRefusesOne() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();

    Answer refusal =
        shop.cabinet()
            .tryToMove(number, shop.cabinet().etag(number), Cabinet.move(6))
            .refusedWith(409, "move-not-allowed");

    assertThat(refusal.json().at("/currentStatus/id").asInt()).isEqualTo(1);
    assertThat(refusal.json().path("detail").asText())
        .contains(shop.cabinet().open(number).at("/status/name").asText());
    assertThat(allowed(refusal.json()))
        .contains(26)
        .doesNotContain(6, 45)
        .isEqualTo(allowed(shop.cabinet().open(number)));
    assertThat(shop.cabinet().status(number)).isEqualTo(1);
  }

  @Test
  void refusesStatusThatIsNone() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();

    shop.cabinet()
        .tryToMove(number, shop.cabinet().etag(number), Cabinet.move(9999))
        .refusedWith(422, "unknown-status");
  }

  @Test
  @Tag("O6")
  void demandsWaybillForHandOver() {
    TestShop shop = TestShop.opened();
    String number = shop.confirmedOrder(TestBuyer.registered());

    shop.cabinet()
        .tryToMove(number, shop.cabinet().etag(number), Cabinet.move(3))
        .refusedWith(422, "waybill-missing");
    Answer invalid =
        shop.cabinet()
            .tryToMove(number, shop.cabinet().etag(number), Cabinet.move(3).put("waybill", "12345"))
            .refusedWith(422, "waybill-invalid");
    assertThat(invalid.json().path("detail").asText()).contains("Нова пошта");

    JsonNode order = shop.cabinet().open(number);
    assertThat(order.at("/status/id").asInt()).isEqualTo(2);
    assertThat(order.path("waybill").isNull()).isTrue();
  }

  @Test
  void demandsOriginalOfDuplicate() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    String original = shop.placedOrder(buyer);
    String duplicate = shop.placedOrder(buyer);
    shop.cabinet().moves(duplicate, 26);
    String seen = shop.cabinet().etag(duplicate);

    shop.cabinet()
        .tryToMove(duplicate, seen, Cabinet.move(49))
        .refusedWith(422, "duplicate-missing");
    shop.cabinet()
        .tryToMove(duplicate, seen, Cabinet.move(49).put("duplicateOf", original))
        .expecting(200);

    assertThat(shop.cabinet().open(duplicate).path("duplicateOf").asText()).isEqualTo(original);
  }

  @Test
  void refusesDuplicateOfAnotherBuyersOrder() {
    TestShop shop = TestShop.opened();
    String foreign = shop.placedOrder();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);

    shop.cabinet()
        .tryToMove(
            number, shop.cabinet().etag(number), Cabinet.move(49).put("duplicateOf", foreign))
        .refusedWith(422, "duplicate-of-other-buyer");

    assertThat(shop.cabinet().open(number).path("duplicateOf").isNull()).isTrue();
  }

  /** Otherwise neither would be delivered. */
  @Test
  void cancelsOneOfTwoOrdersAsDuplicateOfTheOther() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    for (int round = 0; round < 5; round++) {
      String one = shop.placedOrder(buyer);
      String other = shop.placedOrder(buyer);
      shop.cabinet().moves(one, 26);
      shop.cabinet().moves(other, 26);

      List<Answer> answers =
          ConcurrentCalls.run(
              List.of(() -> duplicates(shop, one, other), () -> duplicates(shop, other, one)));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      answers.stream()
          .filter(answer -> answer.status() == 409)
          .forEach(answer -> answer.refusedWith(409, "duplicate-of-duplicate"));
      assertThat(List.of(shop.cabinet().status(one), shop.cabinet().status(other)))
          .containsExactlyInAnyOrder(26, 49);
    }
  }

  private static Answer duplicates(TestShop shop, String number, String original) {
    return shop.cabinet()
        .tryToMove(
            number, shop.cabinet().etag(number), Cabinet.move(49).put("duplicateOf", original));
  }

  @Test
  @Tag("O5")
  void keepsReasonOfBuyersRefusal() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);

    JsonNode order = shop.cabinet().moves(number, 40, "Знайшов у сусіда");

    assertThat(order.at("/status/id").asInt()).isEqualTo(40);
    assertThat(order.at("/status/group").asText()).isEqualTo("FAILED");
    assertThat(order.at("/history/2/reason").asText()).isEqualTo("Знайшов у сусіда");
    assertThat(shop.cabinet().numbers("view=cancelled")).containsExactly(number);
  }

  @Test
  @Tag("O9")
  void offersNoMoreWhatIsOutOfStock() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    shop.cabinet()
        .tryToMove(number, shop.cabinet().etag(number), Cabinet.outOfStock(TestShop.LAMP))
        .expecting(200);

    new Storefront().place(UniqueValues.code(), Cart.of(shop)).refusedWith(422, "offer-sold-out");
    assertThat(shop.cabinet().open(number).at("/lines/0/sku").asText()).isEqualTo(TestShop.LAMP);
  }

  @Test
  void letsMachineMoveOnlyWithPermission() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    Cabinet reader = new Cabinet(shop.machine("orders:read"));
    Cabinet writer = new Cabinet(shop.machine("orders:read", "orders:write"));
    String seen = reader.etag(number);

    reader.tryToMove(number, seen, Cabinet.move(26)).refusedWith(403, "forbidden");
    reader.assignWaybill(number, seen, UniqueValues.waybill()).refusedWith(403, "forbidden");
    reader.comment(number, "Слово").refusedWith(403, "forbidden");
    assertThat(reader.status(number)).isEqualTo(1);

    writer.tryToMove(number, seen, Cabinet.move(26)).expecting(200);
  }

  @Test
  void letsBuyerCancel() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);

    Answer cancelled = new Storefront().cancel(number, "Передумала").expecting(200);

    assertThat(cancelled.json().at("/status/id").asInt()).isEqualTo(45);
    JsonNode order = shop.cabinet().open(number);
    assertThat(order.at("/status/id").asInt()).isEqualTo(45);
    assertThat(order.at("/history/2/mover").asText()).isEqualTo("BUYER");
    assertThat(order.at("/history/2/reason").asText()).isEqualTo("Передумала");
  }

  @Test
  void answersRepeatedCancellationAsTheFirst() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();

    List<Answer> answers =
        ConcurrentCalls.run(4, () -> new Storefront().cancel(number, "Передумала"));

    assertThat(answers)
        .allSatisfy(
            answer -> assertThat(answer.expecting(200).json()).isEqualTo(answers.get(0).json()));
    assertThat(new Storefront().cancel(number, "Ще раз").expecting(200).json())
        .isEqualTo(answers.get(0).json());
    assertThat(statuses(shop.cabinet().open(number))).containsExactly(1, 45);
  }

  @Test
  void refusesCancellationOfWhatIsOnItsWay() {
    TestShop shop = TestShop.opened();
    String number = shop.shippedOrder(UniqueValues.waybill());

    new Storefront().cancel(number, "Передумала").refusedWith(409, "move-not-allowed");

    assertThat(shop.cabinet().status(number)).isEqualTo(3);
  }

  @Test
  @Tag("O2")
  void keepsManagersComments() {
    TestShop shop = TestShop.openedWithManager();
    String number = shop.placedOrder();
    Cabinet manager = shop.managersCabinet();

    manager.comment(number, "Просив подзвонити ввечері").expecting(201);
    manager.comment(number, "Пакувати обережно").expecting(201);

    JsonNode order = shop.cabinet().open(number);
    assertThat(Answer.texts(order.path("comments"), "text"))
        .containsExactly("Просив подзвонити ввечері", "Пакувати обережно");
    assertThat(order.at("/comments/0/author").asText()).isEqualTo(shop.manager().login());
  }

  @Test
  void showsNewestCommentsAndTheOthersByPages() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    List<String> all = IntStream.range(0, 45).mapToObj(at -> "Коментар " + at).toList();
    all.forEach(text -> shop.cabinet().comment(number, text).expecting(201));

    JsonNode order = shop.cabinet().open(number);
    List<String> read = new ArrayList<>(Answer.texts(order.path("comments"), "text"));
    assertThat(read).isEqualTo(all.subList(25, 45));
    String next = order.path("commentsNext").asText();
    while (!next.equals("null")) {
      JsonNode page =
          shop.cabinet()
              .caller()
              .get("/orders/" + number + "/comments?limit=10&after=" + next)
              .expecting(200)
              .json();
      Answer.texts(page.path("items"), "text").forEach(text -> read.add(0, text));
      next = page.path("next").asText();
    }

    assertThat(read).isEqualTo(all);
    String other = shop.placedOrder();
    shop.cabinet()
        .caller()
        .get("/orders/" + other + "/comments?after=" + order.path("commentsNext").asText())
        .refusedWith(400, "validation-failed");
  }

  @Test
  void readsHistoryByPages() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    shop.cabinet().moves(number, 2);
    Caller caller = shop.cabinet().caller();

    JsonNode newest = caller.get("/orders/" + number + "/history?limit=2").expecting(200).json();
    JsonNode oldest =
        caller
            .get("/orders/" + number + "/history?limit=2&after=" + newest.path("next").asText())
            .expecting(200)
            .json();

    assertThat(newest.at("/items/0/status/id").asInt()).isEqualTo(2);
    assertThat(newest.at("/items/1/status/id").asInt()).isEqualTo(26);
    assertThat(oldest.path("items")).hasSize(1);
    assertThat(oldest.at("/items/0/status/id").asInt()).isEqualTo(1);
    assertThat(oldest.path("next").isNull()).isTrue();
    assertThat(shop.cabinet().open(number).path("historyNext").isNull()).isTrue();
  }

  @Test
  @Tag("O6")
  void correctsWaybillWithoutMovingOrder() {
    TestShop shop = TestShop.opened();
    String number = shop.shippedOrder(UniqueValues.waybill());
    String better = UniqueValues.waybill();

    shop.cabinet()
        .assignWaybill(number, shop.cabinet().etag(number), "20 45")
        .refusedWith(422, "waybill-invalid");
    String grouped =
        better.substring(0, 2) + " " + better.substring(2, 6) + " " + better.substring(6);
    JsonNode order =
        shop.cabinet()
            .assignWaybill(number, shop.cabinet().etag(number), grouped)
            .expecting(200)
            .json();

    assertThat(order.path("waybill").asText()).isEqualTo(better);
    assertThat(order.at("/status/id").asInt()).isEqualTo(3);
  }

  @Test
  void letsOneOfSeveralManagersWin() {
    TestShop shop = TestShop.openedWithManager();
    String number = shop.placedOrder();
    Cabinet owner = shop.cabinet();
    Cabinet manager = shop.managersCabinet();
    String seen = owner.etag(number);

    List<Callable<Answer>> wishes =
        IntStream.range(0, 8)
            .<Callable<Answer>>mapToObj(
                i -> () -> (i % 2 == 0 ? owner : manager).tryToMove(number, seen, Cabinet.move(26)))
            .toList();
    List<Answer> answers = ConcurrentCalls.run(wishes);

    assertThat(
            answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
        .containsOnly(Map.entry(200, 1L), Map.entry(412, 7L));
    assertThat(statuses(owner.open(number))).containsExactly(1, 26);
  }
}
