package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Until when a shop should answer. */
@Tag("C4")
class ReplyClockIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write");

  @Test
  void runsForTwoHoursFromTheFirstMessageThatWaits() {
    setTimetable(everyDay("00:00", "24:00"));
    TestBuyer buyer = TestBuyer.registered();
    String id = ask(buyer, "Перше");
    JsonNode first = Talk.conversation(machine, id);
    Instant since = time(first.path("waitingSince"));
    assertThat(time(first.path("replyDueAt"))).isEqualTo(since.plus(Duration.ofHours(2)));

    ask(buyer, "Друге");
    assertThat(Talk.conversation(machine, id).path("replyDueAt"))
        .isEqualTo(first.path("replyDueAt"));
    Talk.shopWrites(machine, id, "Відповідь").expecting(201);
    assertThat(Talk.conversation(machine, id).path("replyDueAt").isNull()).isTrue();
    ask(buyer, "Третє");
    assertThat(time(Talk.conversation(machine, id).path("waitingSince"))).isAfter(since);
  }

  @Test
  void goesByTheTimetableAndFollowsItsChanges() {
    setTimetable(everyDay("00:00", "24:00"));
    String id = ask(TestBuyer.registered(), "Коли відкриєтесь?");
    String appeal = AppealCalls.registered(shop, null);
    Instant since = time(Talk.conversation(machine, id).path("waitingSince"));
    Instant inTwoDays = since.plus(Duration.ofDays(2));

    setTimetable(List.of(day(inTwoDays.atOffset(ZoneOffset.UTC).getDayOfWeek(), "10:00", "12:30")));

    Instant expected =
        inTwoDays.atOffset(ZoneOffset.UTC).toLocalDate().atTime(12, 0).toInstant(ZoneOffset.UTC);
    Eventually.get(
        "the deadline by the new timetable",
        () -> Talk.conversation(machine, id),
        conversation -> time(conversation.path("replyDueAt")).equals(expected));
    Eventually.get(
        "the deadline of an appeal",
        () -> AppealCalls.read(machine, appeal),
        details -> time(details.at("/appeal/replyDueAt")).equals(expected));
  }

  @Test
  @Tag("C2a")
  void listsWhatWaitsFirstAndOrdersInWorkBeforeAll() {
    TestBuyer buyer = TestBuyer.registered();
    String answered = ask(TestBuyer.registered(), "Є знижки?");
    Talk.shopWrites(machine, answered, "Немає.").expecting(201);
    String older = ask(TestBuyer.registered(), "Яка лампа?");
    String newer = ask(TestBuyer.registered(), "Яка ваза?");
    String order = shop.placedOrder(buyer);
    String urgent = conversation(Talk.buyerWrites(order, buyer, "Де моє?"));

    assertThat(pages("")).containsExactly(urgent, older, newer, answered);
    assertThat(pages("unanswered=true&")).containsExactly(urgent, older, newer);
    assertThat(pages("unanswered=false&")).containsExactly(answered);

    shop.cabinet().moves(order, 26);
    shop.cabinet().moves(order, 40);
    assertThat(pages("")).as("the order is over").containsExactly(older, newer, urgent, answered);
  }

  @Test
  void stopsWhenNoAnswerIsNeeded() {
    TestBuyer buyer = TestBuyer.registered();
    String id = ask(buyer, "Дякую!");

    JsonNode closed =
        machine.post("/conversations/" + id + "/closing", reason("Подяка")).expecting(200).json();
    assertThat(closed.path("replyDueAt").isNull()).isTrue();
    assertThat(closed.at("/closing/reason").asText()).isEqualTo("Подяка");
    machine.post("/conversations/" + id + "/closing", reason("Ще раз")).expecting(200);
    assertThat(Talk.conversation(machine, id).at("/closing/reason").asText()).isEqualTo("Подяка");

    ask(buyer, "А доставка?");
    JsonNode reopened = Talk.conversation(machine, id);
    assertThat(reopened.path("closing").isNull()).as("a new question reopens it").isTrue();
    assertThat(reopened.path("waitingSince").isNull()).isFalse();
  }

  @Test
  void aClosedConversationIsReopenedBeforeAnybodyAnswers() {
    String id = ask(TestBuyer.registered(), "Окей");
    machine.post("/conversations/" + id + "/closing", reason("Не питання")).expecting(200);

    Talk.shopWrites(machine, id, "Усе ж відповімо").refusedWith(409, "conversation-closed");
    assertThat(Talk.conversation(machine, id).path("messages").asInt()).isEqualTo(1);

    machine.delete("/conversations/" + id + "/closing").expecting(204);
    assertThat(Talk.conversation(machine, id).path("replyDueAt").isNull()).isFalse();
    Talk.shopWrites(machine, id, "Усе ж відповімо").expecting(201);
    machine
        .post("/conversations/" + id + "/closing", reason("Нічого"))
        .refusedWith(409, "nothing-to-answer");
    machine
        .post("/conversations/" + id + "/closing", reason("  "))
        .refusedWith(400, "validation-failed");
  }

  private List<String> pages(String query) {
    List<String> ids = new ArrayList<>();
    String after = "";
    while (true) {
      JsonNode page =
          machine.get("/conversations?" + query + "limit=1" + after).expecting(200).json();
      ids.addAll(Answer.texts(page.path("items"), "id"));
      if (page.path("next").isNull()) {
        return ids;
      }
      after = "&after=" + page.path("next").asText();
    }
  }

  private String ask(TestBuyer buyer, String text) {
    return conversation(Talk.buyerAsks(shop, buyer, null, text));
  }

  private static String conversation(Answer written) {
    return written.expecting(201).json().path("conversation").asText();
  }

  private static ObjectNode reason(String reason) {
    return Answer.JSON.createObjectNode().put("reason", reason);
  }

  private static Instant time(JsonNode text) {
    return Instant.parse(text.asText());
  }

  private void setTimetable(List<ObjectNode> days) {
    ObjectNode timetable = Answer.JSON.createObjectNode().put("zone", "Etc/UTC");
    ArrayNode week = timetable.putArray("week");
    days.forEach(week::add);
    timetable.putArray("specialDays");
    timetable.putArray("absences");
    shop.cabinet().caller().with("If-Match", "*").put("/shop/timetable", timetable).expecting(200);
  }

  private static List<ObjectNode> everyDay(String from, String to) {
    return Stream.of(DayOfWeek.values()).map(each -> day(each, from, to)).toList();
  }

  private static ObjectNode day(DayOfWeek day, String from, String to) {
    ObjectNode hours = Answer.JSON.createObjectNode().put("day", day.name());
    hours.putArray("hours").addObject().put("from", from).put("to", to);
    return hours;
  }
}
