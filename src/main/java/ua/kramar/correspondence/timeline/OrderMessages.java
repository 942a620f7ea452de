package ua.kramar.correspondence.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.timeline.TalkEntries.Message;
import ua.kramar.orders.timeline.TimelineEntry;
import ua.kramar.orders.timeline.TimelineKind;
import ua.kramar.orders.timeline.TimelinePosition;
import ua.kramar.orders.timeline.TimelineSource;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;

/** What shop and buyer wrote to each other about an order; not for those who may not read it. */
@ApplicationScoped
class OrderMessages implements TimelineSource {

  private static final String ID = "lpad(m.id::text, 19, '0')";

  private static final String MESSAGES =
      """
      select %1$s, m.sent_at, m.author, m.side, m.text, c.id as conversation,
        (select count(*) from attachment f where f.seller_id = m.seller_id and f.message_id = m.id)
      from conversation c
      join conversation_message m on m.seller_id = c.seller_id and m.conversation_id = c.id
      where c.seller_id = :seller and c.order_number = :number and m.sent_at <= :at
        and (m.sent_at < :at or 'MESSAGE' collate "C" < :kind
          or ('MESSAGE' = :kind and %1$s collate "C" < :id))
      order by m.sent_at desc, m.id desc limit :count
      """
          .formatted(ID);

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  @Override
  public Set<TimelineKind> kinds() {
    return Set.of(TimelineKind.MESSAGE);
  }

  @Override
  public List<TimelineEntry> before(OrderRef order, TimelinePosition position, int count) {
    if (!actor.get().may(Permission.MESSAGES_READ)) {
      return List.of();
    }
    return entities
        .unwrap(Session.class)
        .createNativeQuery(MESSAGES, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("at", position.at(), Instant.class)
        .setParameter("kind", position.kind())
        .setParameter("id", position.id())
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(OrderMessages::entry)
        .toList();
  }

  private static TimelineEntry entry(Object[] row) {
    return new Message(
        (String) row[0],
        (Instant) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        String.valueOf(row[5]),
        ((Number) row[6]).intValue());
  }
}
