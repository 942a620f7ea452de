package ua.kramar.sellers.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.sellers.calendar.Interval;

/**
 * A timetable as the shop states it. {@link TimetableCheck} refuses what is impossible.
 *
 * @param zone the IANA name of the shop's time zone, such as {@code Europe/Kyiv}
 * @param week the hours of the days of the week; the shop is closed on days that are not listed
 * @param specialDays days with hours of their own
 * @param absences periods in which the shop is closed
 */
@Schema(name = "TimetableContent")
public record TimetableContent(
    @NotBlank @Size(max = 64) @Legible String zone,
    @NotNull @Size(max = 7) List<@NotNull @Valid WeekDay> week,
    @NotNull @Size(max = 200) List<@NotNull @Valid OwnHours> specialDays,
    @NotNull @Size(max = 50) List<@NotNull @Valid Period> absences) {

  public TimetableContent {
    week = copy(week);
    specialDays = copy(specialDays);
    absences = copy(absences);
  }

  /** The same timetable in this zone. */
  TimetableContent in(ZoneId other) {
    return new TimetableContent(other.getId(), week, specialDays, absences);
  }

  /**
   * A part of a day.
   *
   * @param from inclusive, such as {@code 09:00}
   * @param to exclusive, after {@code from}; {@code 24:00} is the end of the day
   */
  @Schema(name = "TimetableHours")
  public record Hours(
      @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String from,
      @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d|24:00") String to) {

    static Hours of(Interval interval) {
      return new Hours(time(interval.from()), time(interval.to()));
    }

    int fromMinute() {
      return minute(from);
    }

    int toMinute() {
      return minute(to);
    }

    private static String time(int minute) {
      return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private static int minute(String time) {
      return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
  }

  /** The hours of a day of the week, in their order; empty if the shop is closed. */
  @Schema(name = "TimetableWeekDay")
  public record WeekDay(
      @NotNull
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "MONDAY",
                "TUESDAY",
                "WEDNESDAY",
                "THURSDAY",
                "FRIDAY",
                "SATURDAY",
                "SUNDAY"
              })
          DayOfWeek day,
      @NotNull @Size(max = 10) List<@NotNull @Valid Hours> hours) {

    public WeekDay {
      hours = copy(hours);
    }

    static WeekDay of(DayOfWeek day, List<Interval> intervals) {
      return new WeekDay(day, intervals.stream().map(Hours::of).toList());
    }
  }

  /** The hours of one date, in their order; empty if the shop is closed. */
  @Schema(name = "TimetableSpecialDay")
  public record OwnHours(
      @NotNull LocalDate date, @NotNull @Size(max = 10) List<@NotNull @Valid Hours> hours) {

    public OwnHours {
      hours = copy(hours);
    }
  }

  /** Dates, both inclusive. */
  @Schema(name = "TimetableAbsence")
  public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {}

  /** A copy that keeps null, and elements that are null, for the validation to refuse. */
  private static <T> List<T> copy(List<T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
