package ua.kramar.sellers.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import ua.kramar.platform.values.Json;
import ua.kramar.sellers.Sellers;
import ua.kramar.sellers.calendar.Timetable;

/** The repository of timetables. Every statement names the shop. */
@ApplicationScoped
class Timetables {

  private static final String FIND =
      "select version, cast(content as text) from shop_timetable where seller_id = :seller";

  private static final String ADD =
      """
      insert into shop_timetable (seller_id, version, content, changed_at)
      values (:seller, :version + 1, cast(:content as jsonb), :at)
      on conflict (seller_id) do nothing
      """;

  private static final String REPLACE =
      """
      update shop_timetable
      set version = version + 1, content = cast(:content as jsonb), changed_at = :at
      where seller_id = :seller and version = :version
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Sellers sellers;

  /** The timetable of the shop, or the standard one if it has set none. */
  StoredTimetable of(long seller) {
    ZoneId zone = sellers.get(seller).timeZone();
    return entities
        .unwrap(Session.class)
        .createNativeQuery(FIND, Object[].class)
        .setParameter("seller", seller)
        // Otherwise the query would store an order half-way through its change, and its version
        // would rise twice.
        .setFlushMode(FlushModeType.COMMIT)
        .uniqueResultOptional()
        .map(row -> stored(row, zone))
        .orElseGet(() -> standard(zone));
  }

  private static StoredTimetable stored(Object[] row, ZoneId zone) {
    TimetableContent content = Json.read((String) row[1], TimetableContent.class);
    return new StoredTimetable(((Number) row[0]).intValue(), content.in(zone));
  }

  private static StoredTimetable standard(ZoneId zone) {
    List<TimetableContent.WeekDay> week =
        Stream.of(DayOfWeek.values())
            .filter(Timetable.DEFAULT_WEEK::containsKey)
            .map(day -> TimetableContent.WeekDay.of(day, Timetable.DEFAULT_WEEK.get(day)))
            .toList();
    return new StoredTimetable(0, new TimetableContent(zone.getId(), week, List.of(), List.of()));
  }

  /**
   * Replaces the timetable and the zone.
   *
   * @param version the version that is replaced
   * @return false when the shop's timetable has another version
   */
  boolean replace(long seller, int version, TimetableContent content, Instant at) {
    int rows =
        entities
            .createNativeQuery(version == 0 ? ADD : REPLACE)
            .setParameter("seller", seller)
            .setParameter("version", version)
            .setParameter("content", Json.write(content))
            .setParameter("at", at)
            .executeUpdate();
    if (rows == 1) {
      sellers.changeTimeZone(seller, ZoneId.of(content.zone()));
    }
    return rows == 1;
  }
}
