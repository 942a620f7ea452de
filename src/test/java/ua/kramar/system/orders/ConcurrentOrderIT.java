package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** Several people work on one order at the same time, and no act is lost. */
class ConcurrentOrderIT {

  private static final int ACTS = 8;

  /** An act that was accepted: the answer has the version that it made. */
  private record Act(String waybill, Integer status, JsonNode answer) {

    int version() {
      return answer.path("version").asInt();
    }
  }

  private static TestShop shop;
  private static String number;
  private static final Set<String> finished = ConcurrentHashMap.newKeySet();

  @BeforeAll
  static void takeAnOrderOfABuyerWhoMustBeCalled() {
    shop = TestShop.openedWithManager();
    number = shop.placedOrder(TestBuyer.onThePhone());
    shop.cabinet().moves(number, 26);
  }

  /**
   * In the order of versions, each act must show what it wrote, and of everything else what the act
   * before it left.
   */
  @Test
  @Tag("O2")
  void losesNoneOfManyActsAtOnce() {
    Cabinet owner = shop.cabinet();
    Cabinet manager = shop.managersCabinet();
    List<Callable<List<Act>>> works =
        List.of(
            () -> waybills(owner),
            () -> waybills(manager),
            () -> moves(owner),
            () -> comments(owner, "Власник"),
            () -> comments(manager, "Менеджер"),
            () -> tasks(manager));
    JsonNode before = shop.cabinet().open(number);
    List<Act> history = new ArrayList<>();
    ConcurrentCalls.run(works).forEach(history::addAll);
    history.sort(Comparator.comparingInt(Act::version));

    assertThat(history).hasSize(3 * ACTS).extracting(Act::version).doesNotHaveDuplicates();
    String waybill = null;
    int status = 26;
    for (Act act : history) {
      waybill = act.waybill() == null ? waybill : act.waybill();
      status = act.status() == null ? status : act.status();
      assertThat(act.answer().path("waybill").asText(null)).as("%s", act).isEqualTo(waybill);
      assertThat(act.answer().at("/status/id").asInt()).as("%s", act).isEqualTo(status);
    }
    JsonNode after = shop.cabinet().open(number);
    assertThat(after.path("waybill").asText()).isEqualTo(waybill);
    assertThat(after.at("/status/id").asInt()).isEqualTo(status);
    assertThat(after.path("history")).hasSize(before.path("history").size() + ACTS);
    assertThat(Answer.texts(after.path("comments"), "text"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, ACTS)
                .boxed()
                .flatMap(at -> List.of("Власник " + at, "Менеджер " + at).stream())
                .toList());
    assertThat(Answer.elements(after.path("tasks")))
        .filteredOn(task -> finished.contains(task.path("id").asText()))
        .allSatisfy(
            task -> assertThat(task.path("doneBy").asText()).isEqualTo(shop.manager().login()));
    List<String> left = openTasks(manager);
    left.forEach(task -> manager.finishTask(number, task).expecting(200));
    assertThat(finished).doesNotContainAnyElementsOf(left);
    assertThat(openTasks(manager)).isEmpty();
  }

  private static List<Act> waybills(Cabinet cabinet) {
    return acts(
        at -> {
          String waybill = UniqueValues.waybill();
          return new Act(
              waybill,
              null,
              accepted(cabinet, (id, etag) -> cabinet.assignWaybill(id, etag, waybill)));
        });
  }

  private static List<Act> moves(Cabinet cabinet) {
    return acts(
        at -> {
          int status = at % 2 == 0 ? 47 : 26;
          return new Act(
              null,
              status,
              accepted(cabinet, (id, etag) -> cabinet.tryToMove(id, etag, Cabinet.move(status))));
        });
  }

  private static List<Act> comments(Cabinet cabinet, String author) {
    acts(at -> cabinet.comment(number, author + " " + at).expecting(201));
    return List.of();
  }

  private static List<Act> tasks(Cabinet cabinet) {
    acts(
        at -> {
          openTasks(cabinet).forEach(task -> finish(cabinet, task));
          return at;
        });
    return List.of();
  }

  /** Finishes a task, unless a move or a waybill has replaced it meanwhile. */
  private static void finish(Cabinet cabinet, String task) {
    Answer answer = cabinet.finishTask(number, task);
    if (answer.status() == 200) {
      finished.add(task);
    } else {
      answer.refusedWith(409, "task-superseded");
    }
  }

  private static List<String> openTasks(Cabinet cabinet) {
    return Answer.elements(cabinet.open(number).path("tasks")).stream()
        .filter(task -> !task.hasNonNull("doneAt"))
        .map(task -> task.path("id").asText())
        .toList();
  }

  private static <T> List<T> acts(IntFunction<T> act) {
    return IntStream.range(0, ACTS).mapToObj(act).toList();
  }

  /** Acts on the version that one sees, and again when somebody else was faster. */
  private static JsonNode accepted(Cabinet cabinet, BiFunction<String, String, Answer> act) {
    while (true) {
      Answer answer = act.apply(number, cabinet.etag(number));
      if (answer.status() != 412) {
        return answer.expecting(200).json();
      }
    }
  }
}
