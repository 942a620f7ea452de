package ua.kramar.system.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.TestShop;

/** The hours in which a shop works are its own to state. */
@Tag("O17")
class TimetableIT {

  private static final String WITH_LUNCH =
      """
      {"zone": "Europe/Warsaw",
       "week": [{"day": "MONDAY", "hours": [{"from": "09:00", "to": "13:00"}, {"from": "14:00", "to": "24:00"}]},
                {"day": "SATURDAY", "hours": []}],
       "specialDays": [{"date": "2036-12-31", "hours": [{"from": "10:00", "to": "12:00"}]}],
       "absences": [{"from": "2036-08-01", "to": "2036-08-14"}]}
      """;

  @Test
  void aNewShopWorksOnWorkingDaysFromNineToSix() {
    JsonNode standard = TestShop.opened().cabinet().caller().get("/shop/timetable").json();

    assertThat(standard.path("standard").asBoolean()).isTrue();
    assertThat(standard.path("zone").asText()).isEqualTo("Europe/Kyiv");
    assertThat(Answer.texts(standard.path("week"), "day"))
        .containsExactly("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    assertThat(standard.at("/week/4/hours/0/to").asText()).isEqualTo("18:00");
    assertThat(standard.path("martialLaw").asBoolean()).isTrue();
    assertThat(Answer.texts(standard.path("holidays"), "date")).hasSizeGreaterThanOrEqualTo(11);
    assertThat(standard.path("open").asBoolean()).isEqualTo(standard.path("nextOpening").isNull());
  }

  @Test
  void readsWhatTheOwnerHasStated() {
    TestShop shop = TestShop.openedWithManager();
    Caller owner = shop.cabinet().caller();
    String seen = owner.get("/shop/timetable").expecting(200).header("ETag");

    Answer changed = owner.with("If-Match", seen).put("/shop/timetable", WITH_LUNCH).expecting(200);

    JsonNode read = shop.managersCabinet().caller().get("/shop/timetable").expecting(200).json();
    assertThat(read).isEqualTo(changed.json());
    assertThat(read.path("standard").asBoolean()).isFalse();
    JsonNode sent = Answer.json(WITH_LUNCH);
    List.of("zone", "week", "specialDays", "absences")
        .forEach(part -> assertThat(read.path(part)).isEqualTo(sent.path(part)));
    assertThat(owner.get("/session").json().at("/seller/timeZone").asText())
        .isEqualTo("Europe/Warsaw");
  }

  @Test
  void ofManyWhoChangeItAtOnceOneSucceeds() {
    Caller owner = TestShop.opened().cabinet().caller();
    Caller reader = owner.with("If-Match", owner.get("/shop/timetable").header("ETag"));

    List<Answer> answers = ConcurrentCalls.run(6, () -> reader.put("/shop/timetable", WITH_LUNCH));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(
            answer ->
                assertThat(
                        answer
                            .refusedWith(412, "stale-version")
                            .json()
                            .at("/currentTimetable/version")
                            .asInt())
                    .isEqualTo(1));
    owner.put("/shop/timetable", WITH_LUNCH).refusedWith(428, "precondition-missing");
  }

  @Test
  void refusesWhatNoShopCanWorkBy() {
    Caller owner = TestShop.opened().cabinet().caller().with("If-Match", "*");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    refused(owner, "unknown-time-zone", "zone", "Europe/Warsaw", "Europe/Atlantis");
    refused(owner, "hours-reversed", "week[0].hours[0].to", "13:00", "09:00");
    refused(owner, "hours-overlap", "week[0].hours[1]", "14:00", "12:59");
    refused(owner, "day-repeated", "week[1].day", "SATURDAY", "MONDAY");
    refused(owner, "hours-reversed", "absences[0].to", "2036-08-14", "2036-07-31");
    refused(owner, "absence-too-long", "absences[0].to", "2036-08-14", "2037-08-14");
    refused(
        owner,
        "no-working-days",
        "week",
        "\"2036-08-01\", \"to\": \"2036-08-14\"",
        "\"%s\", \"to\": \"%s\"}, {\"from\": \"%s\", \"to\": \"%s\""
            .formatted(
                today.minusDays(2), today.plusDays(200), today.plusDays(201), today.plusDays(500)));
    for (String[] wrong :
        new String[][] {
          {"13:00", "25:00", "week[0].hours[0].to"},
          {"SATURDAY", "FUNDAY", "week[1].day"},
          {"2036-12-31", "+12036-12-31", "specialDays[0].date"},
          {"2036-08-01", "1936-08-01", "absences[0].from"}
        }) {
      Answer refused =
          owner
              .put("/shop/timetable", WITH_LUNCH.replace(wrong[0], wrong[1]))
              .refusedWith(400, "validation-failed");
      assertThat(refused.fields()).containsExactly(wrong[2]);
    }

    assertThat(owner.get("/shop/timetable").json().path("standard").asBoolean()).isTrue();
  }

  private static void refused(Caller owner, String code, String field, String right, String wrong) {
    Answer answer =
        owner.put("/shop/timetable", WITH_LUNCH.replace(right, wrong)).refusedWith(422, code);
    assertThat(answer.fields()).containsExactly(field);
  }
}
