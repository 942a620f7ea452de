package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/** All that has happened to an order is in one stream, whichever capability stores it. */
@Tag("O2")
class TimelineIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  void tellsInOneStreamWhatWasSaidAndDone() {
    cabinet.setStock(TestShop.LAMP, 10).expecting(200);
    String number = shop.placedOrder(TestBuyer.registered());
    cabinet.moves(number, 26);
    cabinet.comment(number, "Просить подзвонити пізніше").expecting(201);
    cabinet.reportCall(number, Cabinet.call("ANSWERED").put("note", "Згода на все")).expecting(201);
    cabinet.addTerms(number, object("text", "Без чека").put("agreedBy", "CALL")).expecting(201);
    offerInstead(number);
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(5);
    cabinet
        .agreeWaiting(
            number,
            cabinet.etag(number),
            object("until", day.toString()).put("agreedBy", "CALL").put("note", "До пʼятниці"))
        .expecting(200);
    cabinet.endWaiting(number, cabinet.etag(number)).expecting(200);
    correctPayment(number);

    List<JsonNode> all = entries(number, "");

    assertThat(kinds(all))
        .contains(
            "STATUS",
            "COMMENT",
            "CALL",
            "TERMS",
            "ALTERNATIVE",
            "WAITING",
            "WAITING_ENDED",
            "CORRECTION",
            "STOCK");
    assertThat(all)
        .as("newest first")
        .extracting(entry -> Instant.parse(entry.path("at").asText()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(one(all, "COMMENT").path("text").asText()).isEqualTo("Просить подзвонити пізніше");
    assertThat(one(all, "COMMENT").path("by").asText()).isEqualTo(shop.owner().login());
    assertThat(one(all, "CALL").path("outcome").asText()).isEqualTo("ANSWERED");
    assertThat(one(all, "CALL").path("note").asText()).isEqualTo("Згода на все");
    assertThat(one(all, "TERMS").path("text").asText()).isEqualTo("Без чека");
    assertThat(one(all, "ALTERNATIVE").path("sku").asText()).isEqualTo(TestShop.VASE);
    assertThat(one(all, "WAITING").path("until").asText()).isEqualTo(day.toString());
    assertThat(one(all, "WAITING_ENDED").path("until").asText()).isEqualTo(day.toString());
    assertThat(one(all, "CORRECTION").path("part").asText()).isEqualTo("PAYMENT");
    assertThat(one(all, "CORRECTION").at("/totalAfter/currency").asText()).isEqualTo("UAH");
    assertThat(one(all, "STOCK").path("state").asText()).isEqualTo("HELD");
    assertThat(one(all, "STOCK").path("quantity").asInt()).isEqualTo(2);
    JsonNode placed = all.stream().filter(each -> is(each, "STATUS")).toList().get(1);
    assertThat(placed.at("/status/id").asInt()).isEqualTo(1);
    assertThat(placed.at("/status/name").asText()).isNotBlank();
    assertThat(placed.path("mover").asText()).isEqualTo("BUYER");
  }

  @Test
  @Tag("O20")
  void tellsWhatTheBuyerWasWrittenAndWhetherItWasSent() {
    String number = shop.placedOrder();
    cabinet.moves(number, 26);

    List<JsonNode> letters =
        Eventually.get(
            "letters that were sent",
            () -> entries(number, "&group=talks").stream().filter(e -> is(e, "LETTER")).toList(),
            found ->
                !found.isEmpty()
                    && found.stream().allMatch(each -> each.path("state").asText().equals("SENT")));

    assertThat(letters)
        .extracting(letter -> letter.path("about").asText())
        .containsExactly("order.status-changed");
    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(letter.path("channel").asText()).isEqualTo("MAIL");
              assertThat(letter.path("by").isNull()).isTrue();
              assertThat(Instant.parse(letter.path("finishedAt").asText())).isNotNull();
            });
  }

  @Test
  @Tag("O6")
  @Tag("O21")
  void tellsOfTheParcelAndOfTasks() {
    String waybill = UniqueValues.waybill();
    String number = shop.shippedOrderOf(TestBuyer.onThePhone(), waybill);
    NovaPoshtaControl.says(waybill, "7");

    List<JsonNode> news =
        Eventually.get(
            "news of the parcel",
            () -> entries(number, "&group=parcel"),
            found -> found.stream().anyMatch(each -> each.path("code").asText().equals("7")));

    assertThat(kinds(news)).containsOnly("PARCEL");
    JsonNode arrived = news.get(0);
    assertThat(arrived.path("waybill").asText()).isEqualTo(waybill);
    assertThat(arrived.path("by").asText()).isEqualTo("NOVA_POSHTA");
    assertThat(arrived.path("text").asText()).isNotBlank();
    // The task about the move replaces the one before.
    Eventually.get("the order at the branch", () -> cabinet.status(number), s -> s == 5);
    JsonNode open =
        Answer.elements(cabinet.open(number).path("tasks")).stream()
            .filter(task -> task.path("doneAt").isNull())
            .findFirst()
            .orElseThrow();
    cabinet.finishTask(number, open.path("id").asText()).expecting(200);
    List<JsonNode> talks = entries(number, "&group=talks");
    JsonNode done = talks.stream().filter(each -> is(each, "TASK_DONE")).toList().get(0);
    assertThat(done.path("task").asText()).isEqualTo(open.path("kind").asText());
    assertThat(done.path("by").asText()).isEqualTo(shop.owner().login());
    assertThat(done.path("superseded").asBoolean()).isFalse();
    assertThat(kinds(talks)).contains("TASK_OPENED");
    assertThat(talks).noneMatch(each -> is(each, "LETTER"));
  }

  @Test
  @Tag("O7")
  void tellsOfOwnDeliveries() {
    String number = new Storefront().place(Cart.of(shop).deliveredByTheShop());
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(3);
    cabinet
        .planOwnDelivery(number, cabinet.etag(number), object("date", day.toString()))
        .expecting(200);

    JsonNode plan = one(entries(number, "&group=parcel"), "OWN_DELIVERY");

    assertThat(plan.path("date").asText()).isEqualTo(day.toString());
    assertThat(plan.path("from").isNull()).isTrue();
    assertThat(plan.path("by").asText()).isEqualTo(shop.owner().login());
  }

  @Test
  void readsEveryEntryOnceByPagesWhateverElseComes() {
    String number = shop.placedOrder();
    for (int i = 0; i < 7; i++) {
      cabinet.comment(number, "Коментар " + i).expecting(201);
    }

    List<String> read = new ArrayList<>();
    JsonNode page = page(number, "?group=talks&limit=3");
    while (true) {
      Answer.elements(page.path("items")).stream()
          .filter(each -> is(each, "COMMENT"))
          .forEach(each -> read.add(each.path("text").asText()));
      if (page.path("next").isNull()) {
        break;
      }
      cabinet.comment(number, "Новий").expecting(201);
      page = page(number, "?group=talks&limit=3&after=" + page.path("next").asText());
    }

    assertThat(read)
        .containsExactly(
            "Коментар 6",
            "Коментар 5",
            "Коментар 4",
            "Коментар 3",
            "Коментар 2",
            "Коментар 1",
            "Коментар 0");
  }

  @Test
  void everyEntryIsOfOneGroup() {
    String number = shop.placedOrder();
    cabinet.moves(number, 26);
    cabinet.comment(number, "Один").expecting(201);
    correctPayment(number);
    Eventually.get("its letters", () -> entries(number, ""), found -> found.size() >= 6);

    Set<String> grouped = new HashSet<>();
    for (String group : List.of("statuses", "talks", "parcel", "edits")) {
      for (JsonNode entry : entries(number, "&group=" + group)) {
        assertThat(grouped.add(id(entry))).as("%s is in one group", entry).isTrue();
      }
    }
    assertThat(grouped)
        .containsExactlyInAnyOrderElementsOf(
            entries(number, "").stream().map(TimelineIT::id).toList());
    assertThat(kinds(entries(number, "&group=statuses"))).containsOnly("STATUS");
    assertThat(kinds(entries(number, "&group=edits"))).containsOnly("CORRECTION");
  }

  @Test
  void refusesWhatIsNoPlaceInThisTimeline() {
    String number = shop.placedOrder();
    cabinet.comment(number, "Один").expecting(201);
    String other = shop.placedOrder();
    String next = page(number, "?limit=1").path("next").asText();

    for (String query : List.of("after=abc", "limit=0", "limit=101", "group=all", "after=")) {
      cabinet
          .caller()
          .get("/orders/" + number + "/timeline?" + query)
          .refusedWith(400, "validation-failed");
    }
    assertThat(
            cabinet
                .caller()
                .get("/orders/" + other + "/timeline?after=" + next)
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("after");
    TestShop.opened()
        .cabinet()
        .caller()
        .get("/orders/" + number + "/timeline")
        .refusedWith(404, "not-found");
  }

  private void offerInstead(String number) {
    cabinet
        .caller()
        .post(
            "/orders/" + number + "/alternatives",
            object("insteadOf", TestShop.LAMP).put("sku", TestShop.VASE).put("outcome", "DECLINED"))
        .expecting(201);
  }

  private void correctPayment(String number) {
    cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .put(
            "/orders/" + number + "/payment",
            object("method", "CASHLESS").put("reason", "Платить фірма"))
        .expecting(200);
  }

  private List<JsonNode> entries(String number, String query) {
    return Answer.elements(page(number, "?limit=100" + query).path("items"));
  }

  private JsonNode page(String number, String query) {
    return cabinet.caller().get("/orders/" + number + "/timeline" + query).expecting(200).json();
  }

  private static List<String> kinds(List<JsonNode> entries) {
    return entries.stream().map(entry -> entry.path("kind").asText()).toList();
  }

  private static boolean is(JsonNode entry, String kind) {
    return entry.path("kind").asText().equals(kind);
  }

  private static JsonNode one(List<JsonNode> entries, String kind) {
    List<JsonNode> found = entries.stream().filter(entry -> is(entry, kind)).toList();
    assertThat(found).as(kind).hasSize(1);
    return found.get(0);
  }

  private static String id(JsonNode entry) {
    return entry.path("kind").asText() + entry.path("id").asText();
  }

  private static ObjectNode object(String field, String text) {
    return Answer.JSON.createObjectNode().put(field, text);
  }
}
