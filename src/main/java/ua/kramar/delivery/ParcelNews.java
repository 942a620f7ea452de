package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.timeline.TimelineEntry;
import ua.kramar.orders.timeline.TimelineKind;
import ua.kramar.orders.timeline.TimelinePosition;
import ua.kramar.orders.timeline.TimelineSource;
import ua.kramar.orders.timeline.WorkEntries;

/**
 * What carriers reported of the parcels of an order, for its timeline. It is in the order in which
 * Kramar learned of it, so that a late report does not come behind what was read already; reports
 * that came together are in the order of their own times.
 */
@ApplicationScoped
class ParcelNews implements TimelineSource {

  private static final String ID =
      "to_char(e.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || '-' || md5(e.waybill || ' ' || e.code)";

  private static final String NEWS =
      """
      select %1$s, e.received_at, p.carrier, e.waybill, e.code, e.text, e.at
      from parcel_event e
      join parcel p
        on p.seller_id = e.seller_id and p.order_number = e.order_number and p.waybill = e.waybill
      where e.seller_id = :seller and e.order_number = :number and e.received_at <= :at
        and (e.received_at < :at or 'PARCEL' collate "C" < :kind
          or ('PARCEL' = :kind and (%1$s) collate "C" < :id))
      order by e.received_at desc, (%1$s) collate "C" desc limit :count
      """
          .formatted(ID);

  @PersistenceContext private EntityManager entities;

  @Override
  public Set<TimelineKind> kinds() {
    return Set.of(TimelineKind.PARCEL);
  }

  @Override
  public List<TimelineEntry> before(OrderRef order, TimelinePosition position, int count) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(NEWS, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("at", position.at(), Instant.class)
        .setParameter("kind", position.kind())
        .setParameter("id", position.id())
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(ParcelNews::entry)
        .toList();
  }

  private static TimelineEntry entry(Object[] row) {
    return new WorkEntries.Parcel(
        (String) row[0],
        (Instant) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (Instant) row[6]);
  }
}
