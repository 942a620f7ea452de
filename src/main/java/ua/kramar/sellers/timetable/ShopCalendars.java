package ua.kramar.sellers.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.kramar.platform.start.Settings;
import ua.kramar.sellers.calendar.CallHours;
import ua.kramar.sellers.calendar.Holidays;

/**
 * The calendars of shops. A node keeps them for some seconds, so that placing an order does not
 * read the timetable; it may use a timetable for {@link #KEPT} after another node has changed it.
 */
@ApplicationScoped
public class ShopCalendars {

  /** How long a node uses a calendar that it has read. */
  public static final Duration KEPT = Duration.ofSeconds(5);

  private record Kept(ShopCalendar calendar, Instant until) {}

  private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

  @Inject private Timetables timetables;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * The calendar of the shop.
   *
   * @throws ua.kramar.platform.refusals.NotFound when there is no such shop
   */
  public ShopCalendar of(long seller) {
    Instant now = clock.instant();
    Kept known = kept.get(seller);
    if (known != null && now.isBefore(known.until())) {
      return known.calendar();
    }
    ShopCalendar calendar = calendar(timetables.of(seller), holidays());
    kept.put(seller, new Kept(calendar, now.plus(KEPT)));
    return calendar;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TimetableChanged changed) {
    kept.remove(changed.sellerId());
  }

  Holidays holidays() {
    return settings.martialLaw() ? Holidays.WORKING_DAYS : Holidays.DAYS_OFF;
  }

  static ShopCalendar calendar(StoredTimetable timetable, Holidays holidays) {
    ZoneId zone = ZoneId.of(timetable.content().zone());
    return new ShopCalendar(
        TimetableCheck.read(timetable.content()).in(zone, holidays), CallHours.in(zone, holidays));
  }
}
