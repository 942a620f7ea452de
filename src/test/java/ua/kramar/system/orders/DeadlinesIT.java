package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Until when a shop has to work on its orders. */
@Tag("O11")
@Tag("O17")
class DeadlinesIT {

  @Test
  void aShopThatNeverClosesHasTwoHoursAndADay() {
    TestShop shop = TestShop.opened();
    setTimetable(shop, roundTheClock());
    String number = shop.placedOrder();

    JsonNode fresh = shop.cabinet().open(number);
    Instant placed = time(fresh.path("placedAt"));
    assertThat(time(fresh.at("/deadline/target"))).isEqualTo(placed.plus(Duration.ofHours(2)));
    assertThat(time(fresh.at("/deadline/latest"))).isEqualTo(placed.plus(Duration.ofHours(24)));
    assertThat(shop.cabinet().list("view=new").get(0).path("deadline"))
        .isEqualTo(fresh.path("deadline"));

    assertThat(shop.cabinet().moves(number, 26).path("deadline").isNull()).isTrue();
    JsonNode confirmed = shop.cabinet().moves(number, 2);
    assertThat(time(confirmed.at("/deadline/latest")))
        .isEqualTo(time(confirmed.path("changedAt")).plus(Duration.ofDays(3)));
  }

  @Test
  void aChangedTimetableChangesTheDeadlinesOfOpenOrders() {
    TestShop shop = TestShop.opened();
    setTimetable(shop, roundTheClock());
    String number = shop.placedOrder();
    String seen = shop.cabinet().etag(number);
    Instant placed = time(shop.cabinet().open(number).path("placedAt"));
    Instant inTwoDays = placed.plus(Duration.ofDays(2));
    DayOfWeek day = inTwoDays.atOffset(ZoneOffset.UTC).getDayOfWeek();

    setTimetable(shop, timetable(day(day, "10:00", "12:30")));

    Instant expected =
        inTwoDays.atOffset(ZoneOffset.UTC).toLocalDate().atTime(12, 0).toInstant(ZoneOffset.UTC);
    JsonNode changed =
        Eventually.get(
            "the deadline by the new timetable",
            () -> shop.cabinet().open(number),
            order -> time(order.at("/deadline/target")).equals(expected));
    assertThat(changed.at("/deadline/latest").asText())
        .isEqualTo(expected.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1) + "T00:00:00Z");
    assertThat(shop.cabinet().etag(number)).as("nobody has changed the order").isEqualTo(seen);
  }

  @Test
  void listsTheMostUrgentFirstAndThoseWithoutADeadlineLast() {
    TestShop shop = TestShop.opened();
    setTimetable(shop, roundTheClock());
    String taken = shop.placedOrder();
    shop.cabinet().moves(taken, 26);
    String confirmed = shop.confirmedOrder(TestBuyer.registered());
    String first = shop.placedOrder();
    String second = shop.placedOrder();
    String delivered = shop.placedOrder();
    shop.cabinet().moves(delivered, 26);
    shop.cabinet().moves(delivered, 40);

    assertThat(page(shop, "sort=deadline&limit=1"))
        .containsExactly(first, second, confirmed, taken);
    assertThat(page(shop, "sort=deadline&view=in_work&limit=1")).containsExactly(confirmed, taken);
    assertThat(page(shop, "overdue=false&view=new")).containsExactly(second, first);
    assertThat(page(shop, "overdue=true")).isEmpty();
    assertThat(page(shop, "view=burning")).isEmpty();
    assertThat(page(shop, "view=untouched")).isEmpty();
    JsonNode counts = shop.cabinet().caller().get("/orders/counts").expecting(200).json();
    assertThat(counts.path("burning").asInt()).isZero();
    assertThat(counts.path("untouched").asInt()).isZero();
  }

  @Test
  void refusesToSortByADeadlineWhatHasNone() {
    Caller caller = TestShop.opened().cabinet().caller();

    for (String query :
        List.of("sort=deadline&view=done", "sort=urgent", "overdue=maybe", "view=late")) {
      Answer refused = caller.get("/orders?" + query).refusedWith(400, "validation-failed");
      assertThat(refused.fields()).hasSize(1);
    }
  }

  private static List<String> page(TestShop shop, String query) {
    List<String> numbers = new ArrayList<>();
    String after = "";
    while (true) {
      JsonNode page = page(shop.cabinet().caller(), query + after);
      numbers.addAll(Answer.texts(page.path("items"), "number"));
      if (page.path("next").isNull()) {
        return numbers;
      }
      after = "&after=" + page.path("next").asText();
    }
  }

  private static JsonNode page(Caller caller, String query) {
    return caller.get("/orders?" + query).expecting(200).json();
  }

  private static void setTimetable(TestShop shop, String timetable) {
    shop.cabinet().caller().with("If-Match", "*").put("/shop/timetable", timetable).expecting(200);
  }

  private static String roundTheClock() {
    return timetable(
        Stream.of(DayOfWeek.values())
            .map(day -> day(day, "00:00", "24:00"))
            .collect(Collectors.joining(",")));
  }

  private static String day(DayOfWeek day, String from, String to) {
    return "{\"day\": \"%s\", \"hours\": [{\"from\": \"%s\", \"to\": \"%s\"}]}"
        .formatted(day, from, to);
  }

  private static String timetable(String week) {
    return "{\"zone\": \"Etc/UTC\", \"week\": [%s], \"specialDays\": [], \"absences\": []}"
        .formatted(week);
  }

  private static Instant time(JsonNode text) {
    return Instant.parse(text.asText());
  }
}
