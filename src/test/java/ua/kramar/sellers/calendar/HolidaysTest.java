package ua.kramar.sellers.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("O11")
class HolidaysTest {

  private final Holidays peace = Holidays.DAYS_OFF;

  @ParameterizedTest
  @CsvSource({"2023-04-16", "2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02", "2028-04-16"})
  void computesOrthodoxEaster(LocalDate easter) {
    assertThat(HolidayRule.easter(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void listsTheHolidaysOfTheLawOfTheYear() {
    assertThat(peace.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
        .extracting(holiday -> holiday.date().toString().substring(5))
        .containsExactly(
            "01-01", "03-08", "04-12", "05-01", "05-08", "05-31", "06-28", "07-15", "08-24",
            "10-01", "12-25");
    assertThat(peace.between(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 1, 31)))
        .extracting(holiday -> holiday.date().toString())
        .containsExactly(
            "2022-07-28", "2022-08-24", "2022-10-14", "2022-12-25", "2023-01-01", "2023-01-07");
  }

  @Test
  void movesTheDayOffOfAHolidayAtTheWeekend() {
    // Easter and Trinity are Sundays; 8 March 2026 is a Sunday as well.
    assertThat(peace.isDayOff(LocalDate.of(2026, 3, 9))).isTrue();
    assertThat(peace.isDayOff(LocalDate.of(2026, 4, 13))).isTrue();
    assertThat(peace.isDayOff(LocalDate.of(2026, 4, 14))).isFalse();
    // 1 May 2027 is a Saturday, Easter the Sunday after it: Monday and Tuesday are off.
    assertThat(peace.isDayOff(LocalDate.of(2027, 5, 3))).isTrue();
    assertThat(peace.isDayOff(LocalDate.of(2027, 5, 4))).isTrue();
    assertThat(peace.isDayOff(LocalDate.of(2027, 5, 5))).isFalse();
  }

  @Test
  void martialLawMakesHolidaysWorkingDays() {
    Holidays war = Holidays.WORKING_DAYS;

    assertThat(war.isDayOff(LocalDate.of(2026, 8, 24))).isFalse();
    assertThat(peace.isDayOff(LocalDate.of(2026, 8, 24))).isTrue();
    assertThat(war.between(LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 24)))
        .extracting(Holiday::english)
        .containsExactly("Independence Day");
  }
}
