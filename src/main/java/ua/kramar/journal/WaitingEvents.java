package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.events.KnownEventTypes;

/**
 * The events that a reader has passed because its node did not know their type: nodes of a later
 * version write them during an upgrade, and nodes of an earlier one read them then. They wait until
 * a node that knows the type reads under the same name, so that no reader misses them.
 */
@ApplicationScoped
class WaitingEvents {

  private static final Logger LOG = LoggerFactory.getLogger(WaitingEvents.class);

  private static final String OF_KNOWN_TYPE =
      " journal_waiting where reader = :reader and type = any(cast(:types as text[]))";

  private static final String EXIST = "select exists (select 1 from" + OF_KNOWN_TYPE + ")";

  private static final String TAKE =
      """
      with taken as (
        delete from journal_waiting where (seller_id, seq, reader) in (
          select seller_id, seq, reader from %s order by seq limit :count)
        returning seller_id, seq)
      select %s from journal_event e join taken t on t.seller_id = e.seller_id and t.seq = e.seq
      order by e.tx, e.seq
      """
          .formatted(OF_KNOWN_TYPE, EventRow.BOUNDED_COLUMNS);

  private static final String ADD =
      """
      insert into journal_waiting (seller_id, seq, reader, type)
      select seller_id, seq, :reader, type
      from unnest(cast(:sellers as bigint[]), cast(:seqs as bigint[]), cast(:types as text[]))
        as event (seller_id, seq, type)
      on conflict do nothing
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private KnownEventTypes known;

  /** Whether events of a type that this node knows wait for the reader. */
  boolean exist(String reader) {
    return (Boolean) ofKnownType(EXIST, reader).getSingleResult();
  }

  /** Takes the oldest events of types that this node knows. The caller holds the reader's lock. */
  List<RecordedEvent> take(String reader, int count) {
    List<?> rows = ofKnownType(TAKE, reader).setParameter("count", count).getResultList();
    return rows.stream().map(row -> EventRow.event((Object[]) row)).toList();
  }

  private Query ofKnownType(String sql, String reader) {
    return entities
        .createNativeQuery(sql)
        .setParameter("reader", reader)
        .setParameter("types", known.types().toArray(String[]::new));
  }

  void add(String reader, List<RecordedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    LOG.warn("{} events wait for a node of a later version: {}", events.size(), types(events));
    entities
        .createNativeQuery(ADD)
        .setParameter("reader", reader)
        .setParameter("sellers", events.stream().map(RecordedEvent::sellerId).toArray(Long[]::new))
        .setParameter(
            "seqs", events.stream().map(event -> event.position().seq()).toArray(Long[]::new))
        .setParameter("types", events.stream().map(RecordedEvent::type).toArray(String[]::new))
        .executeUpdate();
  }

  private static Collection<String> types(List<RecordedEvent> events) {
    return events.stream().map(RecordedEvent::type).collect(Collectors.toSet());
  }
}
