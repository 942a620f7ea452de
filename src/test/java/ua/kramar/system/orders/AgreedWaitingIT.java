package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** A buyer agreed to wait for the goods: the clocks wait, too. */
@Tag("O9")
class AgreedWaitingIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();
  private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(20);

  @Test
  void holdsTheDeadlineOfTheOrderUntilThatDay() {
    String number = shop.confirmedOrder(TestBuyer.registered());
    Instant before = time(cabinet.open(number).at("/deadline/latest"));

    JsonNode held = agree(number, until(day)).expecting(200).json();

    Instant morning = day.atStartOfDay(ZoneId.of("Europe/Kyiv")).toInstant();
    assertThat(time(held.at("/deadline/latest"))).isAfter(before).isAfter(morning);
    JsonNode ended = cabinet.endWaiting(number, cabinet.etag(number)).expecting(200).json();
    assertThat(time(ended.at("/deadline/latest")))
        .isBefore(morning)
        .as("from now on, not from then")
        .isAfter(Instant.now().plus(Duration.ofDays(2)));
  }

  @Test
  void holdsTheDeadlineOfTheNextStatusToo() {
    String number = shop.placedOrder();
    cabinet.moves(number, 26);
    agree(number, until(day)).expecting(200);

    JsonNode confirmed = cabinet.moves(number, 2);

    assertThat(time(confirmed.at("/deadline/latest")))
        .isAfter(day.atStartOfDay(ZoneId.of("Europe/Kyiv")).toInstant());
    assertThat(cabinet.numbers("view=waiting")).containsExactly(number);
  }

  @Test
  void listsWhoWaitsUntilTheGoodsAreSentOrTheWaitingEnds() {
    String sent = shop.confirmedOrder(TestBuyer.registered());
    String ended = shop.confirmedOrder(TestBuyer.registered());
    String never = shop.confirmedOrder(TestBuyer.registered());
    agree(sent, until(day)).expecting(200);
    agree(ended, until(day)).expecting(200);

    assertThat(cabinet.numbers("view=waiting")).containsExactly(ended, sent);
    assertThat(waitingCount()).isEqualTo(2);
    assertThat(cabinet.list("view=in_work"))
        .as("the other lists mark them")
        .extracting(row -> row.path("waits").asBoolean())
        .containsExactly(false, true, true);

    cabinet.ships(sent, UniqueValues.waybill());
    cabinet.endWaiting(ended, cabinet.etag(ended)).expecting(200);
    cabinet.endWaiting(never, cabinet.etag(never)).expecting(200);
    assertThat(cabinet.numbers("view=waiting")).isEmpty();
    assertThat(waitingCount()).isZero();
    assertThat(waitings(sent).get(0).path("active").asBoolean()).isFalse();
    assertThat(waitings(ended).get(0).path("endedBy").asText()).isEqualTo(shop.owner().login());
    assertThat(waitings(never)).isEmpty();
  }

  @Test
  void keepsOnRecordWhatWasAgreedBefore() {
    String number = shop.placedOrder();
    cabinet.moves(number, 26);
    JsonNode first = agree(number, until(day).put("note", "Зелений плед")).expecting(200).json();
    assertThat(agree(number, until(day).put("note", "Зелений плед")).expecting(200).json())
        .as("the same again has no effect")
        .isEqualTo(first);
    agree(number, until(day.plusDays(2)).put("agreedBy", "MESSAGE")).expecting(200);

    List<JsonNode> waitings = waitings(number);
    assertThat(waitings)
        .extracting(each -> each.path("until").asText())
        .containsExactly(day.plusDays(2).toString(), day.toString());
    assertThat(waitings)
        .extracting(each -> each.path("active").asBoolean())
        .containsExactly(true, false);
    assertThat(waitings.get(1).path("note").asText()).isEqualTo("Зелений плед");
    assertThat(waitings.get(1).path("by").asText()).isEqualTo(shop.owner().login());
    assertThat(waitings.get(1).path("endedAt").isNull()).isFalse();
  }

  @Test
  void refusesWhatCannotBeAndLeavesTheOrderAsItWas() {
    String number = shop.placedOrder();
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Kyiv"));

    for (LocalDate wrong : List.of(today.minusDays(1), today, today.plusDays(99))) {
      assertThat(agree(number, until(wrong)).refusedWith(400, "validation-failed").fields())
          .containsExactly("until");
    }
    ObjectNode withoutWord = until(day);
    withoutWord.remove("agreedBy");
    assertThat(agree(number, withoutWord).refusedWith(400, "validation-failed").fields())
        .containsExactly("agreedBy");
    agree(number, until(day).put("agreedBy", "DREAM")).refusedWith(400, "validation-failed");
    cabinet.agreeWaiting(number, "\"7\"", until(day)).refusedWith(412, "stale-version");
    assertThat(cabinet.open(number).path("version").asInt()).isZero();
    assertThat(waitings(number)).isEmpty();

    agree(shop.shippedOrder(UniqueValues.waybill()), until(day))
        .refusedWith(409, "waiting-too-late");
    cabinet.moves(number, 26);
    cabinet.moves(number, 40);
    agree(number, until(day)).refusedWith(409, "waiting-too-late");
  }

  private static ObjectNode until(LocalDate day) {
    return Answer.JSON.createObjectNode().put("until", day.toString()).put("agreedBy", "CALL");
  }

  private Answer agree(String number, ObjectNode waiting) {
    return cabinet.agreeWaiting(number, cabinet.etag(number), waiting);
  }

  private List<JsonNode> waitings(String number) {
    return Answer.elements(
        cabinet.caller().get("/orders/" + number + "/waiting").expecting(200).json().path("items"));
  }

  private int waitingCount() {
    return cabinet.caller().get("/orders/counts").expecting(200).json().path("waiting").asInt();
  }

  private static Instant time(JsonNode text) {
    return Instant.parse(text.asText());
  }
}
