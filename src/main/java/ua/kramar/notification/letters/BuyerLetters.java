package ua.kramar.notification.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import ua.kramar.journal.EventHeadline;
import ua.kramar.journal.EventKey;
import ua.kramar.journal.SettledEvents;
import ua.kramar.notification.Channels;
import ua.kramar.notification.Lane;
import ua.kramar.notification.Recipient;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.timeline.TalkEntries.Letter;
import ua.kramar.orders.timeline.TalkEntries.LetterState;
import ua.kramar.orders.timeline.TimelineEntry;
import ua.kramar.orders.timeline.TimelineKind;
import ua.kramar.orders.timeline.TimelinePosition;
import ua.kramar.orders.timeline.TimelineSource;

/** What the system tells the buyer of an order, and what has become of it, for its timeline. */
@ApplicationScoped
class BuyerLetters implements TimelineSource {

  /** The states as stored; a letter in another one is left to the nodes that know it. */
  private static final Map<String, LetterState> STATES =
      Map.of(
          "PENDING", LetterState.WAITING,
          "SENT", LetterState.SENT,
          "PARKED", LetterState.PARKED,
          "DISCARDED", LetterState.DISCARDED);

  private static final String ID = "lpad(d.id::text, 19, '0')";

  /** A lane is the letters of one channel about the order; each is read by its index. */
  private static final String LETTERS =
      """
      select found.* from unnest(cast(:lanes as text[])) as l (lane)
      cross join lateral (
        select %1$s as id, d.created_at, d.event_seq, d.channel, d.state, d.finished_at,
          m.state as delivery, nullif(m.via, d.channel) as via
        from notification_delivery d
        left join phone_message m on m.seller_id = d.seller_id and m.delivery_id = d.id
        where d.seller_id = :seller and d.lane = l.lane and d.recipient = 'BUYER' and d.state in (:states)
          and d.created_at <= :at
          and (d.created_at < :at or 'LETTER' collate "C" < :kind
            or ('LETTER' = :kind and %1$s collate "C" < :id))
        order by d.created_at desc, %1$s collate "C" desc limit :count) as found
      """
          .formatted(ID);

  @PersistenceContext private EntityManager entities;
  @Inject private Channels channels;
  @Inject private SettledEvents events;

  @Override
  public Set<TimelineKind> kinds() {
    return Set.of(TimelineKind.LETTER);
  }

  @Override
  public List<TimelineEntry> before(OrderRef order, TimelinePosition position, int count) {
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(LETTERS, Object[].class)
            .setParameter("lanes", lanes(order))
            .setParameter("seller", order.sellerId())
            .setParameterList("states", STATES.keySet())
            .setParameter("at", position.at(), Instant.class)
            .setParameter("kind", position.kind())
            .setParameter("id", position.id())
            .setParameter("count", count)
            .getResultList();
    Map<EventKey, EventHeadline> headlines =
        rows.isEmpty()
            ? Map.of()
            : events.headlines(
                rows.stream().map(row -> event(order, row)).collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> letter(row, headlines.get(event(order, row))))
        .map(TimelineEntry.class::cast)
        .toList();
  }

  private String[] lanes(OrderRef order) {
    return channels.all().stream()
        .map(channel -> Lane.ofOrder(Recipient.BUYER, channel.code(), order.number()))
        .toArray(String[]::new);
  }

  private static EventKey event(OrderRef order, Object[] row) {
    return new EventKey(order.sellerId(), ((Number) row[2]).longValue());
  }

  private static Letter letter(Object[] row, EventHeadline event) {
    return new Letter(
        (String) row[0],
        (Instant) row[1],
        event.type(),
        (String) row[3],
        STATES.get((String) row[4]),
        (Instant) row[5],
        (String) row[6],
        (String) row[7]);
  }
}
