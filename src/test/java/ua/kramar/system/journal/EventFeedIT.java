package ua.kramar.system.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Erp;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** An ERP reads what happened: everything, in order, once. */
class EventFeedIT {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 100})
  void givesEachEventOnceWhateverTheLimit(int limit) {
    TestShop shop = TestShop.opened();
    Erp erp = shop.erp();
    List<String> numbers = List.of(shop.placedOrder(), shop.placedOrder());
    numbers.forEach(number -> shop.cabinet().moves(number, 26));
    String waybill = UniqueValues.waybill();
    shop.cabinet().moves(numbers.get(0), 2);
    shop.cabinet().ships(numbers.get(0), waybill);
    List<JsonNode> all = erp.awaitEvents(7);

    List<JsonNode> read = erp.readOn(null, limit);

    assertThat(read).isEqualTo(all).hasSize(7).doesNotHaveDuplicates();
    assertThat(types(read, numbers.get(0)))
        .containsExactly(
            "order.placed",
            "order.status-changed",
            "order.status-changed",
            "order.waybill-assigned",
            "order.status-changed");
    assertThat(types(read, numbers.get(1))).containsExactly("order.placed", "order.status-changed");
    assertThat(ids(read)).doesNotHaveDuplicates();
    JsonNode assigned = read.get(5);
    assertThat(assigned.at("/data/waybill").asText()).isEqualTo(waybill);
    assertThat(read.get(6).at("/data/status").asInt()).isEqualTo(3);
  }

  private static List<String> types(List<JsonNode> events, String number) {
    return events.stream()
        .filter(event -> event.path("order").asText().equals(number))
        .map(event -> event.path("type").asText())
        .toList();
  }

  private static List<String> ids(List<JsonNode> events) {
    return events.stream().map(event -> event.path("id").asText()).toList();
  }

  @Test
  void goesOnFromLatest() {
    TestShop shop = TestShop.opened();
    Erp erp = shop.erp();
    String number = shop.placedOrder();
    erp.awaitEvents(1);
    String latest = erp.latest();

    assertThat(erp.read(latest, 10).events()).isEmpty();
    assertThat(erp.read(latest, 10).next()).isEqualTo(latest);
    shop.cabinet().moves(number, 26);
    erp.awaitEvents(2);

    assertThat(erp.readOn(latest, 10)).hasSize(1);
    assertThat(types(erp.readOn(latest, 10), number)).containsExactly("order.status-changed");
    assertThat(erp.readOn(latest, 10)).isEqualTo(erp.readOn(latest, 1));
  }

  /**
   * ERP systems have stored cursors of the version before, which are positions and nothing else.
   */
  @Test
  void givesEventsOfTheWantedTypesOnly() {
    TestShop shop = TestShop.opened();
    Erp erp = shop.erp();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    shop.cabinet().moves(number, 2);
    erp.awaitEvents(3);

    JsonNode moves = page(erp, "types=order.status-changed&limit=1");
    assertThat(moves.at("/items/0/data/status").asInt()).isEqualTo(26);
    JsonNode rest = page(erp, "types=order.status-changed&after=" + moves.path("next").asText());
    assertThat(rest.path("items")).hasSize(1);
    assertThat(page(erp, "types=order.placed,order.commented").path("items")).hasSize(1);
    JsonNode none = page(erp, "types=order.eaten");
    assertThat(none.path("items")).isEmpty();
    assertThat(none.path("next").asText()).as("the others were passed").isEqualTo(erp.latest());
    erp.caller().get("/events?types=,").refusedWith(400, "validation-failed");
  }

  @Test
  void keepsHowFarASystemHasCome() {
    TestShop shop = TestShop.opened();
    Erp erp = shop.erp();
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    erp.awaitEvents(2);
    erp.caller().get("/event-consumers/stock").refusedWith(404, "not-found");

    JsonNode first = page(erp, "consumer=stock&limit=1");
    assertThat(first.at("/items/0/type").asText()).isEqualTo("order.placed");
    assertThat(page(erp, "consumer=stock&limit=1")).as("not acknowledged").isEqualTo(first);
    JsonNode kept = acknowledged(erp, first.path("next").asText());
    JsonNode second = page(erp, "consumer=stock");
    assertThat(second.at("/items/0/data/status").asInt()).isEqualTo(26);
    JsonNode later = acknowledged(erp, second.path("next").asText());
    assertThat(acknowledged(erp, first.path("next").asText()))
        .as("a worker that is behind takes nothing back")
        .isEqualTo(later);
    assertThat(later.path("next")).isNotEqualTo(kept.path("next"));
    assertThat(page(erp, "consumer=stock").path("items")).isEmpty();
    assertThat(page(erp, "consumer=other").path("items")).hasSize(2);
    erp.caller()
        .post("/event-consumers/stock/acknowledgement", "{\"next\": \"nothing\"}")
        .refusedWith(400, "validation-failed");
    TestShop.opened().erp().caller().get("/event-consumers/stock").refusedWith(404, "not-found");
    erp.caller().delete("/event-consumers/stock").expecting(204);
    assertThat(page(erp, "consumer=stock").path("items")).hasSize(2);
  }

  private static JsonNode acknowledged(Erp erp, String next) {
    return erp.caller()
        .post("/event-consumers/stock/acknowledgement", "{\"next\": \"" + next + "\"}")
        .expecting(200)
        .json();
  }

  private static JsonNode page(Erp erp, String query) {
    return erp.caller().get("/events?" + query).expecting(200).json();
  }

  @Test
  void takesStoredCursorsAndRefusesThoseAheadOfItsEnd() {
    TestShop shop = TestShop.opened();
    Erp erp = shop.erp();
    shop.placedOrder();
    erp.awaitEvents(1);

    assertThat(erp.read(plain("1.1"), 10).events()).hasSize(1);
    erp.caller()
        .get("/events?after=" + plain("4000000000000.1"))
        .refusedWith(400, "validation-failed");
    erp.caller()
        .with("Last-Event-ID", plain("4000000000000.1"))
        .get("/events/stream")
        .refusedWith(400, "validation-failed");
  }

  private static String plain(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void showsForeignShopNothing() {
    TestShop shop = TestShop.opened();
    TestShop other = TestShop.opened();
    shop.placedOrder();
    Erp erp = shop.erp();
    erp.awaitEvents(1);
    Erp.Piece own = erp.read(null, 1);

    assertThat(other.erp().readAll()).isEmpty();
    assertThat(other.erp().read(own.next(), 100).events()).isEmpty();
    other.placedOrder();
    assertThat(other.erp().awaitEvents(1)).hasSize(1);
    assertThat(erp.readAll()).hasSize(1);
  }

  /** A number is given before its transaction commits; the feed must not step over it. */
  @Test
  void missesNothingWhileOthersWrite() {
    TestShop shop = TestShop.opened();
    Erp erp = shop.erp();
    int writers = 6;
    int orders = 8;
    List<Callable<List<JsonNode>>> works = new ArrayList<>();
    IntStream.range(0, writers)
        .forEach(
            i ->
                works.add(
                    () -> {
                      IntStream.range(0, orders).forEach(n -> shop.placedOrder());
                      return List.of();
                    }));
    works.add(() -> readWhileWritten(erp, writers * orders));

    List<JsonNode> read = ConcurrentCalls.run(works).get(writers);

    assertThat(read).hasSize(writers * orders);
    assertThat(ids(read)).doesNotHaveDuplicates().isEqualTo(ids(erp.readAll()));
    assertThat(read.stream().map(event -> event.path("order").asText()).toList())
        .containsExactlyInAnyOrderElementsOf(shop.cabinet().numbers("limit=100"));
  }

  private static List<JsonNode> readWhileWritten(Erp erp, int count) {
    List<JsonNode> read = new ArrayList<>();
    String[] cursor = {null};
    Eventually.get(
        count + " events",
        () -> {
          Erp.Piece piece = erp.read(cursor[0], 7);
          cursor[0] = piece.next();
          read.addAll(piece.events());
          return read.size();
        },
        size -> size >= count);
    return read;
  }

  @Test
  void holdsNoPersonalData() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    shop.shippedOrderOf(buyer, UniqueValues.waybill());

    String events = shop.erp().awaitEvents(5).toString();

    assertThat(events)
        .doesNotContain(buyer.surname(), buyer.phone(), buyer.phone().substring(1), buyer.mail());
  }
}
