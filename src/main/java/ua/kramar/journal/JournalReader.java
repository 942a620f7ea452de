package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ua.kramar.platform.events.KnownEventTypes;

/**
 * Reads the settled events of all shops once and in order. Each named reader has its own stored
 * position. The consumer's writes and the new position are one transaction, which holds a lock on
 * the position's row: at most one node reads under a name, and the lock of a node that crashes is
 * released with its connection.
 *
 * <p>An event of a type that this version does not know waits for a node of a later version ({@link
 * WaitingEvents}).
 */
@ApplicationScoped
public class JournalReader {

  /**
   * Takes no lock: a lock causes a write to disk, and most reads find no events. The order makes
   * PostgreSQL use the index: for an exists() it expects a third of the rows to match and reads the
   * whole table when none does.
   */
  static final String BEHIND =
      """
      select (
        select 1 from journal_event e
        where (e.tx, e.seq) > (coalesce((select tx from journal_reader where name = :name), 0),
            coalesce((select seq from journal_reader where name = :name), 0))
          and e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        order by e.tx, e.seq limit 1) is not null
      """;

  private static final String ADD =
      "insert into journal_reader (name, tx, seq) values (:name, 0, 0) on conflict do nothing";

  private static final String LOCK =
      "select tx, seq from journal_reader where name = :name for update";

  private static final String ADVANCE =
      "update journal_reader set tx = :tx, seq = :seq where name = :name";

  @PersistenceContext private EntityManager entities;
  @Inject private SettledEvents events;
  @Inject private WaitingEvents waiting;
  @Inject private KnownEventTypes known;

  /**
   * Passes the next events to the consumer and advances the position, in the caller's transaction.
   *
   * @param name of the reader; a new reader begins with the first event of the journal
   * @param batch the maximum number of events to read
   * @return the number of events read; fewer than the batch when there are no more at present
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int read(String name, int batch, Consumer<List<RecordedEvent>> consumer) {
    if (!isBehind(name) && !waiting.exist(name)) {
      return 0;
    }
    Position position = locked(name);
    List<RecordedEvent> late = waiting.take(name, batch);
    List<RecordedEvent> next = events.ofAllSellers(position, batch);
    if (!next.isEmpty()) {
      waiting.add(name, next.stream().filter(event -> !isKnown(event)).toList());
      advance(name, next.get(next.size() - 1).position());
    }
    List<RecordedEvent> ready =
        Stream.concat(late.stream(), next.stream().filter(this::isKnown)).toList();
    if (!ready.isEmpty()) {
      consumer.accept(ready);
    }
    return Math.max(late.size(), next.size());
  }

  private boolean isKnown(RecordedEvent event) {
    return known.types().contains(event.type());
  }

  private boolean isBehind(String name) {
    return (Boolean)
        entities.createNativeQuery(BEHIND).setParameter("name", name).getSingleResult();
  }

  private Position locked(String name) {
    List<?> rows = lock(name);
    if (rows.isEmpty()) {
      entities.createNativeQuery(ADD).setParameter("name", name).executeUpdate();
      rows = lock(name);
    }
    Object[] row = (Object[]) rows.get(0);
    return new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  private List<?> lock(String name) {
    return entities
        .createNativeQuery(LOCK, Object[].class)
        .setParameter("name", name)
        .getResultList();
  }

  private void advance(String name, Position to) {
    entities
        .createNativeQuery(ADVANCE)
        .setParameter("tx", to.tx())
        .setParameter("seq", to.seq())
        .setParameter("name", name)
        .executeUpdate();
  }
}
