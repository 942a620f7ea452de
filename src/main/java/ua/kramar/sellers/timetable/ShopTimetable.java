package ua.kramar.sellers.timetable;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Secrets;
import ua.kramar.sellers.calendar.Holidays;
import ua.kramar.sellers.calendar.Timetable;
import ua.kramar.sellers.calendar.WorkingTime;

/** Reads and replaces the acting shop's timetable. */
@Stateless
public class ShopTimetable {

  @Inject private Timetables timetables;
  @Inject private ShopCalendars calendars;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Clock clock;
  @Inject private Event<TimetableChanged> changes;
  @Inject private Event<AuditedAct> acts;

  public TimetableView current() {
    return view(timetables.of(actor.get().sellerId()));
  }

  /**
   * Replaces the timetable.
   *
   * @param version admits the version that the caller has read
   * @throws ImpossibleTimetable when no shop can work by it
   * @throws StaleTimetable when somebody else has changed it
   */
  public TimetableView replace(IntPredicate version, TimetableContent content) {
    long seller = actor.get().sellerId();
    ZoneId zone = TimetableCheck.zone(content.zone());
    Timetable timetable = TimetableCheck.read(content);
    Instant now = clock.instant();
    TimetableCheck.requireOpenWithinAYear(timetable, LocalDate.ofInstant(now, zone));
    StoredTimetable before = timetables.of(seller);
    int read = before.version();
    if (!version.test(read) || !timetables.replace(seller, read, content, now)) {
      throw new StaleTimetable(current());
    }
    changes.fire(new TimetableChanged(seller, read + 1));
    acts.fire(
        new AuditedAct(
            seller,
            "timetable.changed",
            "timetable:" + seller,
            Map.of(
                "version",
                String.valueOf(read + 1),
                "before",
                fingerprint(before.content()),
                "after",
                fingerprint(content))));
    return view(new StoredTimetable(read + 1, content));
  }

  /** What was replaced by what can be proven by it to somebody who has the content. */
  private static String fingerprint(TimetableContent content) {
    return HexFormat.of().formatHex(Secrets.sha256(Json.write(content)));
  }

  private TimetableView view(StoredTimetable timetable) {
    TimetableContent content = timetable.content();
    Holidays holidays = calendars.holidays();
    WorkingTime work = ShopCalendars.calendar(timetable, holidays).work();
    Instant now = clock.instant();
    boolean open = work.isOpen(now);
    LocalDate today = LocalDate.ofInstant(now, work.zone());
    return new TimetableView(
        timetable.version(),
        timetable.version() == 0,
        content.zone(),
        content.week(),
        content.specialDays(),
        content.absences(),
        open,
        open ? null : work.nextOpening(now),
        holidays.martialLaw(),
        named(holidays, today));
  }

  private List<TimetableView.NamedDay> named(Holidays holidays, LocalDate today) {
    return holidays.between(today, today.plusYears(1)).stream()
        .map(day -> new TimetableView.NamedDay(day.date(), day.name(language.locale())))
        .toList();
  }
}
