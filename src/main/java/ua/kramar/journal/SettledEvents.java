package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.kramar.platform.events.Subject;

/**
 * Reads the settled part of the journal: events of transactions older than every running
 * transaction. No event can appear before a settled one, so a reader that continues from its last
 * position misses no event and reads none twice.
 */
@ApplicationScoped
public class SettledEvents {

  private static final String COLUMNS =
      "select tx, seq, seller_id, id, type, subject_kind, coalesce(subject_id, order_number::text),"
          + " payload::text, correlation_id, at from journal_event ";

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
                COLUMNS + "where seller_id = :seller and" + SETTLED + IN_ORDER, Object[].class)
            .setParameter("seller", sellerId),
        after,
        count);
  }

  /** The next events of all shops, at most {@code count}. */
  public List<RecordedEvent> ofAllSellers(Position after, int count) {
    return read(
        entities.createNativeQuery(COLUMNS + "where" + SETTLED + IN_ORDER, Object[].class),
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
  public RecordedEvent get(long sellerId, long seq) {
    return recorded(
        (Object[])
            entities
                .createNativeQuery(
                    COLUMNS + "where seller_id = :seller and seq = :seq", Object[].class)
                .setParameter("seller", sellerId)
                .setParameter("seq", seq)
                .getSingleResult());
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
    return rows.isEmpty() ? Position.START : position((Object[]) rows.get(0));
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
    return rows.isEmpty() ? Position.START : position((Object[]) rows.get(0));
  }

  private static List<RecordedEvent> read(Query query, Position after, int count) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        query
            .setParameter("tx", after.tx())
            .setParameter("seq", after.seq())
            .setParameter("count", count)
            .getResultList();
    return rows.stream().map(SettledEvents::recorded).toList();
  }

  private static RecordedEvent recorded(Object[] row) {
    return new RecordedEvent(
        position(row),
        ((Number) row[2]).longValue(),
        (UUID) row[3],
        (String) row[4],
        new Subject((String) row[5], (String) row[6]),
        (String) row[7],
        (String) row[8],
        (Instant) row[9]);
  }

  private static Position position(Object[] row) {
    return new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }
}
