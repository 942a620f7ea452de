package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.kramar.platform.events.Subject;

/**
 * Reads the settled part of the journal: events of transactions older than every running
 * transaction. No event can appear before a settled one, so a reader that continues from its last
 * position misses no event and reads none twice.
 */
@ApplicationScoped
public class SettledEvents {

  private static final String SELECT = "select " + EventRow.COLUMNS + " from journal_event e ";

  private static final String SETTLED =
      " (tx, seq) > (:tx, :seq) and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

  private static final String IN_ORDER = " order by tx, seq limit :count";

  private static final String HEADLINES =
      """
      select e.seller_id, e.seq, e.type, e.subject_kind, coalesce(e.subject_id, e.order_number::text)
      from unnest(cast(:sellers as bigint[]), cast(:numbers as bigint[])) as k (seller_id, seq)
      join journal_event e on e.seller_id = k.seller_id and e.seq = k.seq
      """;

  @PersistenceContext private EntityManager entities;

  /** The next events of one shop, at most {@code count}. */
  public List<RecordedEvent> ofSeller(long sellerId, Position after, int count) {
    return read(
        entities
            .createNativeQuery(
                SELECT + "where seller_id = :seller and" + SETTLED + IN_ORDER, Object[].class)
            .setParameter("seller", sellerId),
        after,
        count);
  }

  /** The next events of one shop that are of one of the types, at most {@code count}. */
  List<RecordedEvent> ofSeller(long sellerId, Collection<String> types, Position after, int count) {
    return read(
        entities
            .createNativeQuery(
                SELECT
                    + "where seller_id = :seller and type = any(:types) and"
                    + SETTLED
                    + IN_ORDER,
                Object[].class)
            .setParameter("seller", sellerId)
            .setParameter("types", types.toArray(String[]::new)),
        after,
        count);
  }

  /**
   * The next events of all shops, at most {@code count}; one that takes more than 8 KiB has no
   * data, which no reader can read.
   */
  public List<RecordedEvent> ofAllSellers(Position after, int count) {
    return read(
        entities.createNativeQuery(
            "select "
                + EventRow.BOUNDED_COLUMNS
                + " from journal_event e where"
                + SETTLED
                + IN_ORDER,
            Object[].class),
        after,
        count);
  }

  /** The headlines of events by their keys; unknown keys are omitted. */
  public Map<EventKey, EventHeadline> headlines(Collection<EventKey> keys) {
    List<?> rows =
        entities
            .createNativeQuery(HEADLINES, Object[].class)
            .setParameter("sellers", keys.stream().map(EventKey::sellerId).toArray(Long[]::new))
            .setParameter("numbers", keys.stream().map(EventKey::seq).toArray(Long[]::new))
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(Collectors.toMap(SettledEvents::key, SettledEvents::headline));
  }

  private static EventKey key(Object[] row) {
    return new EventKey(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  private static EventHeadline headline(Object[] row) {
    return new EventHeadline((String) row[2], new Subject((String) row[3], (String) row[4]));
  }

  /** An event by its number. */
  public Optional<RecordedEvent> find(long sellerId, long seq) {
    List<?> rows =
        entities
            .createNativeQuery(SELECT + "where seller_id = :seller and seq = :seq", Object[].class)
            .setParameter("seller", sellerId)
            .setParameter("seq", seq)
            .getResultList();
    return rows.stream().map(row -> EventRow.event((Object[]) row)).findFirst();
  }

  /** The last settled position of one shop. */
  public Position latest(long sellerId) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select tx, seq from journal_event where seller_id = :seller
                and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint order by tx desc, seq desc limit 1
                """,
                Object[].class)
            .setParameter("seller", sellerId)
            .getResultList();
    return rows.isEmpty() ? Position.START : EventRow.position((Object[]) rows.get(0));
  }

  /** The last settled position of all shops. */
  public Position latest() {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select tx, seq from journal_event where tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                order by tx desc, seq desc limit 1
                """,
                Object[].class)
            .getResultList();
    return rows.isEmpty() ? Position.START : EventRow.position((Object[]) rows.get(0));
  }

  private static List<RecordedEvent> read(Query query, Position after, int count) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        query
            .setParameter("tx", after.tx())
            .setParameter("seq", after.seq())
            .setParameter("count", count)
            .getResultList();
    return rows.stream().map(EventRow::event).toList();
  }
}
