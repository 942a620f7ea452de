package ua.kramar.sellers.calendar;

import java.time.ZoneId;
import java.util.List;

/**
 * The hours in which buyers may be called (O12): 9 to 21, at weekends and on holidays 10 to 20, by
 * the clock of the shop. An order is of the evening or night if it comes outside these hours.
 */
public final class CallHours {

  private static final List<Interval> WORKING_DAY = List.of(Interval.ofHours(9, 21));
  private static final List<Interval> DAY_OFF = List.of(Interval.ofHours(10, 20));

  private CallHours() {}

  /**
   * The hours in the zone: {@link WorkingTime#isOpen} says whether a buyer may be called, {@link
   * WorkingTime#nextOpening} when.
   */
  public static WorkingTime in(ZoneId zone, Holidays holidays) {
    return new WorkingTime(zone, day -> holidays.isWeekendOrDayOff(day) ? DAY_OFF : WORKING_DAY);
  }
}
