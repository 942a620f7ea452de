package ua.kramar.sellers.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts time by opening hours in a time zone. An instant is open if the clock on the wall shows a
 * time within an interval of the day: an hour that summer time skips is never open, and one that
 * occurs twice is open twice.
 */
public final class WorkingTime {

  /** The longest search for an opening, in days. Absences of a timetable end earlier. */
  static final int HORIZON = 20_000;

  private final ZoneId zone;
  private final OpeningHours hours;

  /** A part of the time line in which the shop is open: from inclusive, to exclusive. */
  private record Span(Instant from, Instant to) {}

  public WorkingTime(ZoneId zone, OpeningHours hours) {
    this.zone = zone;
    this.hours = hours;
  }

  public ZoneId zone() {
    return zone;
  }

  public boolean isOpen(Instant at) {
    return spans(day(at)).stream()
        .anyMatch(span -> !at.isBefore(span.from()) && at.isBefore(span.to()));
  }

  /**
   * The earliest open instant that is not before the given one.
   *
   * @throws IllegalStateException when there is none within 54 years
   */
  public Instant nextOpening(Instant from) {
    LocalDate day = day(from);
    for (int i = 0; i < HORIZON; i++) {
      for (Span span : spans(day.plusDays(i))) {
        if (span.to().isAfter(from)) {
          return later(span.from(), from);
        }
      }
    }
    throw neverOpen();
  }

  /**
   * The earliest instant at which this much open time has passed since the given one.
   *
   * @param open zero or positive
   * @throws IllegalStateException when the open time of 54 years is not enough
   */
  public Instant addOpenTime(Instant from, Duration open) {
    return add(from, open, this::spans);
  }

  /**
   * The earliest instant at which this much time has passed since the given one, by day and night,
   * if closed days do not count. A day is closed if it has no opening hours at all.
   *
   * @param time zero or positive
   * @throws IllegalStateException when the open days of 54 years are not enough
   */
  public Instant addTimeOfOpenDays(Instant from, Duration time) {
    return add(from, time, day -> hours.on(day).isEmpty() ? List.of() : List.of(whole(day)));
  }

  private interface SpansOfDay {
    List<Span> of(LocalDate day);
  }

  private Instant add(Instant from, Duration time, SpansOfDay counted) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("negative: " + time);
    }
    if (time.isZero()) {
      return from;
    }
    Duration left = time;
    LocalDate day = day(from);
    for (int i = 0; i < HORIZON; i++) {
      for (Span span : counted.of(day.plusDays(i))) {
        Instant begin = later(span.from(), from);
        Duration length = Duration.between(begin, span.to());
        if (left.compareTo(length) <= 0) {
          return begin.plus(left);
        }
        if (length.compareTo(Duration.ZERO) > 0) {
          left = left.minus(length);
        }
      }
    }
    throw neverOpen();
  }

  private List<Span> spans(LocalDate day) {
    List<Interval> intervals = hours.on(day);
    if (intervals.isEmpty()) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>(intervals.size());
    Span whole = whole(day);
    ZoneRules rules = zone.getRules();
    Instant from = whole.from();
    while (from.isBefore(whole.to())) {
      ZoneOffsetTransition next = rules.nextTransition(from);
      Instant to =
          next == null || next.getInstant().isAfter(whole.to()) ? whole.to() : next.getInstant();
      addSpans(spans, day, intervals, new Span(from, to), rules.getOffset(from));
      from = to;
    }
    return spans;
  }

  /** Adds what the intervals have in common with a part of the day of one offset. */
  private static void addSpans(
      List<Span> spans, LocalDate day, List<Interval> intervals, Span part, ZoneOffset offset) {
    Instant midnight = day.atStartOfDay().toInstant(offset);
    for (Interval interval : intervals) {
      Instant from = later(midnight.plusSeconds(interval.from() * 60L), part.from());
      Instant to = midnight.plusSeconds(interval.to() * 60L);
      Instant end = to.isBefore(part.to()) ? to : part.to();
      if (from.isBefore(end)) {
        spans.add(new Span(from, end));
      }
    }
  }

  private Span whole(LocalDate day) {
    return new Span(
        day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private LocalDate day(Instant at) {
    return LocalDateTime.ofInstant(at, zone).toLocalDate();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static IllegalStateException neverOpen() {
    return new IllegalStateException("no opening hours within " + HORIZON + " days");
  }
}
