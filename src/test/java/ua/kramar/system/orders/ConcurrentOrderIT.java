package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** Fifty clients work on one order at the same time, with all that there is, and no act is lost. */
class ConcurrentOrderIT {

  private static final int CLIENTS = 50;
  private static final int PIECES = 1000;
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  /** An act that was accepted for a version, as its answer shows the order. */
  private record Act(String waybill, Integer status, Integer lamps, String day, JsonNode order) {

    int version() {
      return order.path("version").asInt();
    }

    BigDecimal received() {
      return new BigDecimal(order.at("/payment/received/amount").asText());
    }
  }

  private final TestShop shop = TestShop.openedWithManager();
  private final Cabinet owner = shop.cabinet();
  private final Cabinet manager = shop.managersCabinet();
  private final Storefront site = new Storefront();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger days = new AtomicInteger();

  /** Words that the timeline must have, each once. */
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  private final Set<String> finished = ConcurrentHashMap.newKeySet();
  private final Collection<BigDecimal> sums = Collections.synchronizedCollection(new ArrayList<>());
  private String number;

  /**
   * In the order of versions, each act must show what it wrote, and of everything else what the act
   * before it left.
   */
  @Test
  @Tag("O2")
  @Tag("O4")
  @Tag("O7")
  @Tag("O9")
  @Tag("O12")
  @Tag("O14")
  void losesNoneOfManyActsAtOnce() {
    owner.setStock(TestShop.LAMP, PIECES).expecting(200);
    number = site.place(Cart.of(shop, TestBuyer.onThePhone()).deliveredByTheShop());
    owner.moves(number, 26);
    int stepsBefore = owner.open(number).path("history").size();

    List<Act> history = new ArrayList<>();
    ConcurrentCalls.run(clients()).forEach(history::addAll);
    history.sort(Comparator.comparingInt(Act::version));

    assertThat(history).hasSize(60).extracting(Act::version).doesNotHaveDuplicates();
    Act last = new Act(null, 26, 2, null, null);
    BigDecimal received = BigDecimal.ZERO;
    for (Act act : history) {
      last = after(last, act);
      assertShows(act, last);
      assertThat(act.received()).as("%s", act).isGreaterThanOrEqualTo(received);
      received = act.received();
    }
    JsonNode after = owner.open(number);
    assertShows(new Act(null, null, null, null, after), last);
    assertThat(after.path("history")).hasSize(stepsBefore + 8);
    assertThat(plans().get(0).path("date").asText()).as("the last plan").isEqualTo(last.day());
    assertThat(plans()).hasSize(8);
    assertThat(Answer.texts(read("corrections"), "reason")).hasSize(12).doesNotHaveDuplicates();
    assertThat(owner.offer(TestShop.LAMP).path("left").asInt())
        .as("left are the pieces that the order has not")
        .isEqualTo(PIECES - last.lamps());
    assertThat(after.at("/payment/received/amount").asText()).isEqualTo("20.00");
    assertThat(sums).hasSize(20).doesNotHaveDuplicates();
    assertThat(words()).as("what the timeline tells").containsAll(told).doesNotHaveDuplicates();
    assertTasksDone(after);
  }

  private List<Callable<List<Act>>> clients() {
    List<Callable<List<Act>>> clients =
        Stream.of(
                many(2, () -> times(2, () -> waybill(owner))),
                many(2, () -> times(2, () -> waybill(manager))),
                many(1, this::moves),
                many(6, () -> times(2, () -> correction(manager))),
                many(4, () -> times(2, () -> plan(owner))),
                many(8, () -> times(2, () -> call(manager))),
                many(4, () -> times(2, () -> terms(owner))),
                many(10, () -> nothingShown(2, this::pay)),
                many(9, () -> nothingShown(2, () -> comment(manager))),
                many(2, () -> nothingShown(8, this::finishTasks)),
                many(2, () -> nothingShown(8, () -> owner.open(number))))
            .flatMap(List::stream)
            .toList();
    assertThat(clients).hasSize(CLIENTS);
    return clients;
  }

  private Act waybill(Cabinet cabinet) {
    String waybill = UniqueValues.waybill();
    JsonNode order = accepted((id, etag) -> cabinet.assignWaybill(id, etag, waybill));
    return new Act(waybill, null, null, null, order);
  }

  private List<Act> moves() {
    return IntStream.range(0, 8)
        .map(at -> at % 2 == 0 ? 47 : 26)
        .mapToObj(
            to ->
                new Act(
                    null,
                    to,
                    null,
                    null,
                    accepted((id, etag) -> owner.tryToMove(id, etag, Cabinet.move(to)))))
        .toList();
  }

  /** Each makes another number of lamps of the order, while it is in 26. */
  private Act correction(Cabinet cabinet) {
    int lamps = 10 + next.incrementAndGet();
    ObjectNode edit = Answer.JSON.createObjectNode().put("reason", words("Виправлено"));
    edit.put("toldByPhone", "Так");
    edit.putArray("lines").addObject().put("sku", TestShop.LAMP).put("quantity", lamps);
    JsonNode corrected =
        accepted(
            (id, etag) ->
                cabinet.caller().with("If-Match", etag).put("/orders/" + id + "/lines", edit));
    return new Act(null, null, lamps, null, corrected.path("order"));
  }

  private Act plan(Cabinet cabinet) {
    String day = LocalDate.now(KYIV).plusDays(days.incrementAndGet()).toString();
    ObjectNode plan = Answer.JSON.createObjectNode().put("date", day);
    JsonNode order = accepted((id, etag) -> cabinet.planOwnDelivery(id, etag, plan));
    return new Act(null, null, null, day, order);
  }

  /** Whatever the version: the buyer has answered. A repeated report is the same call. */
  private Act call(Cabinet cabinet) {
    ObjectNode call = Cabinet.call("ANSWERED").put("note", words("Дзвінок"));
    String key = UUID.randomUUID().toString();
    JsonNode order = cabinet.reportCall(number, "*", key, call).expecting(201).json();
    cabinet.reportCall(number, "*", key, call).expecting(201);
    return new Act(null, null, null, null, order);
  }

  private Act terms(Cabinet cabinet) {
    ObjectNode terms =
        Answer.JSON.createObjectNode().put("text", words("Умова")).put("agreedBy", "CALL");
    String key = UUID.randomUUID().toString();
    Answer added = cabinet.addTerms(number, "*", key, terms).expecting(201);
    cabinet.addTerms(number, "*", key, terms).expecting(201);
    return new Act(null, null, null, null, added.json());
  }

  private void pay() {
    ObjectNode report = Storefront.payment("PART_PAID", "1.00");
    JsonNode first = site.reports(number, report).expecting(201).json();
    assertThat(site.reports(number, report).expecting(201).json()).isEqualTo(first);
    sums.add(new BigDecimal(first.at("/paid/amount").asText()));
  }

  private void comment(Cabinet cabinet) {
    ObjectNode comment = Answer.JSON.createObjectNode().put("text", words("Коментар"));
    String key = UUID.randomUUID().toString();
    for (int time = 0; time < 2; time++) {
      cabinet
          .caller()
          .with("Idempotency-Key", key)
          .post("/orders/" + number + "/comments", comment)
          .expecting(201);
    }
  }

  /** Words of an act, unlike those of every other one. */
  private String words(String kind) {
    String words = kind + " " + next.incrementAndGet();
    told.add(words);
    return words;
  }

  /** Finishes the open tasks, unless a move or a waybill has replaced one meanwhile. */
  private void finishTasks() {
    for (String task : openTasks()) {
      Answer answer = manager.finishTask(number, task);
      if (answer.status() == 200) {
        finished.add(task);
      } else {
        answer.refusedWith(409, "task-superseded");
      }
    }
  }

  private List<String> openTasks() {
    return Answer.elements(manager.open(number).path("tasks")).stream()
        .filter(task -> !task.hasNonNull("doneAt"))
        .map(task -> task.path("id").asText())
        .toList();
  }

  private void assertTasksDone(JsonNode order) {
    assertThat(Answer.elements(order.path("tasks")))
        .filteredOn(task -> finished.contains(task.path("id").asText()))
        .allSatisfy(
            task -> assertThat(task.path("doneBy").asText()).isEqualTo(shop.manager().login()));
    List<String> left = openTasks();
    left.forEach(task -> manager.finishTask(number, task).expecting(200));
    assertThat(finished).doesNotContainAnyElementsOf(left);
    assertThat(openTasks()).isEmpty();
  }

  private static Act after(Act before, Act act) {
    return new Act(
        act.waybill() == null ? before.waybill() : act.waybill(),
        act.status() == null ? before.status() : act.status(),
        act.lamps() == null ? before.lamps() : act.lamps(),
        act.day() == null ? before.day() : act.day(),
        null);
  }

  private static void assertShows(Act act, Act state) {
    JsonNode order = act.order();
    assertThat(order.path("waybill").asText(null)).as("%s", act).isEqualTo(state.waybill());
    assertThat(order.at("/status/id").asInt()).as("%s", act).isEqualTo(state.status());
    assertThat(order.at("/lines/0/quantity").asInt()).as("%s", act).isEqualTo(state.lamps());
  }

  private JsonNode read(String part) {
    return owner
        .caller()
        .get("/orders/" + number + "/" + part + "?limit=100")
        .expecting(200)
        .json()
        .path("items");
  }

  private List<JsonNode> plans() {
    return Answer.elements(read("own-delivery"));
  }

  /** The words of all entries of the timeline that have some of somebody's own. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page =
          owner
              .caller()
              .get("/orders/" + number + "/timeline?limit=100" + after)
              .expecting(200)
              .json();
      for (JsonNode entry : page.path("items")) {
        Stream.of("reason", "note", "text")
            .filter(field -> told.contains(entry.path(field).asText()))
            .forEach(field -> words.add(entry.path(field).asText()));
      }
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
    }
    return words;
  }

  private static List<Callable<List<Act>>> many(int clients, Callable<List<Act>> client) {
    return Collections.nCopies(clients, client);
  }

  private static List<Act> times(int acts, Supplier<Act> act) {
    return Stream.generate(act).limit(acts).toList();
  }

  private static List<Act> nothingShown(int acts, Runnable act) {
    IntStream.range(0, acts).forEach(at -> act.run());
    return List.of();
  }

  /**
   * Acts on the version that one sees, and again on the one that a refusal shows when somebody else
   * was faster. What the status does not allow now, it allows soon.
   */
  private JsonNode accepted(BiFunction<String, String, Answer> act) {
    String etag = owner.etag(number);
    while (true) {
      Answer answer = act.apply(number, etag);
      if (answer.status() == 412) {
        etag = "\"" + answer.json().at("/current/version").asInt() + "\"";
      } else if (answer.status() == 409) {
        answer.refusedWith(409, "correction-not-allowed");
        etag = owner.etag(number);
      } else {
        return answer.expecting(200).json();
      }
    }
  }
}
