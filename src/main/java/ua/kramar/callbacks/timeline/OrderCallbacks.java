package ua.kramar.callbacks.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.timeline.CallbackEntries.CallbackEnded;
import ua.kramar.orders.timeline.CallbackEntries.CallbackRequested;
import ua.kramar.orders.timeline.TimelineEntry;
import ua.kramar.orders.timeline.TimelineKind;
import ua.kramar.orders.timeline.TimelinePosition;
import ua.kramar.orders.timeline.TimelineSource;

/** The call-backs that were asked for about an order, and their ends. */
@ApplicationScoped
class OrderCallbacks implements TimelineSource {

  private static final String ID = "lpad(id::text, 19, '0')";

  /** The part of one kind: what is behind the position. */
  private static String part(TimelineKind kind, String at, String by) {
    return """
        (select '%1$s' as kind, %4$s as entry, %2$s as at, %3$s as by, subject, note, state, disposition
        from callback
        where seller_id = :seller and order_number = :number and %2$s <= :at
          and (%2$s < :at or '%1$s' collate "C" < :kind or ('%1$s' = :kind and %4$s collate "C" < :id))
        order by %2$s desc, id desc limit :count)
        """
        .formatted(kind, at, by, ID);
  }

  private static final String ENTRIES =
      "select * from ("
          + part(TimelineKind.CALLBACK, "requested_at", "requested_by")
          + "union all "
          + part(TimelineKind.CALLBACK_ENDED, "ended_at", "ended_by")
          + ") as e order by at desc, kind collate \"C\" desc, entry collate \"C\" desc limit :count";

  @PersistenceContext private EntityManager entities;

  @Override
  public Set<TimelineKind> kinds() {
    return Set.of(TimelineKind.CALLBACK, TimelineKind.CALLBACK_ENDED);
  }

  @Override
  public List<TimelineEntry> before(OrderRef order, TimelinePosition position, int count) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ENTRIES, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("at", position.at(), Instant.class)
        .setParameter("kind", position.kind())
        .setParameter("id", position.id())
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(OrderCallbacks::entry)
        .toList();
  }

  private static TimelineEntry entry(Object[] row) {
    String id = (String) row[1];
    Instant at = (Instant) row[2];
    String by = (String) row[3];
    String about = (String) row[4];
    return row[0].equals(TimelineKind.CALLBACK.name())
        ? new CallbackRequested(id, at, by, about, (String) row[5])
        : new CallbackEnded(id, at, by, about, (String) row[6], (String) row[7]);
  }
}
