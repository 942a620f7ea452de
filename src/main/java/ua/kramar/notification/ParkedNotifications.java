package ua.kramar.notification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.journal.EventHeadline;
import ua.kramar.journal.EventKey;
import ua.kramar.journal.SettledEvents;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.sellers.Sellers;

/** Parked notifications: lists, replays and discards them for the operator. */
@Stateless
public class ParkedNotifications {

  /** Refusal: the notification is sent, pending or unknown. */
  public static final class NotParked extends Refusal {
    NotParked() {
      super(Kind.NOT_FOUND, "delivery-not-parked");
    }
  }

  private record Row(
      long id,
      EventKey event,
      String channel,
      int attempts,
      String error,
      Instant createdAt,
      Instant parkedAt) {

    static Row of(Object[] row) {
      return new Row(
          ((Number) row[0]).longValue(),
          new EventKey(((Number) row[1]).longValue(), ((Number) row[2]).longValue()),
          (String) row[3],
          ((Number) row[4]).intValue(),
          (String) row[5],
          (Instant) row[6],
          (Instant) row[7]);
    }
  }

  private static final String LIST = "deliveries";

  private static final String PARKED =
      """
      select id, seller_id, event_seq, channel, attempts, last_error, created_at, finished_at
      from notification_delivery where state = 'PARKED' and id > :from order by id limit :count
      """;

  private static final Logger LOG = LoggerFactory.getLogger(ParkedNotifications.class);

  @PersistenceContext private EntityManager entities;
  @Inject private SettledEvents events;
  @Inject private Sellers sellers;
  @Inject private CurrentActor actor;
  @Inject private Event<AuditedAct> audit;

  /**
   * Lists the parked notifications by id.
   *
   * @param after cursor of the last notification seen, or null for the beginning
   * @param limit 1 to 100
   */
  public Page<ParkedNotification> page(String after, int limit) {
    List<Row> rows = rows(after == null ? 0 : Cursor.parse(LIST, after, 1).part(0), limit + 1);
    Map<EventKey, EventHeadline> headlines =
        events.headlines(rows.stream().map(Row::event).collect(Collectors.toSet()));
    Map<Long, String> codes =
        sellers.codes(rows.stream().map(row -> row.event().sellerId()).collect(Collectors.toSet()));
    return Page.cut(
        rows,
        limit,
        row -> Cursor.of(LIST, row.id()),
        row -> view(row, headlines.get(row.event()), codes.get(row.event().sellerId())));
  }

  private List<Row> rows(long from, int count) {
    List<?> rows =
        entities
            .createNativeQuery(PARKED, Object[].class)
            .setParameter("from", from)
            .setParameter("count", count)
            .getResultList();
    return rows.stream().map(row -> Row.of((Object[]) row)).toList();
  }

  /**
   * @param event null when the journal does not have it
   */
  private static ParkedNotification view(Row row, EventHeadline event, String seller) {
    Subject subject = event == null ? null : event.subject();
    return new ParkedNotification(
        String.valueOf(row.id()),
        seller,
        subject,
        subject != null && subject.kind().equals(OrderEvent.SUBJECT) ? subject.id() : null,
        event == null ? null : event.type(),
        row.channel(),
        row.attempts(),
        row.error(),
        row.createdAt(),
        row.parkedAt());
  }

  /** Makes the notification pending again, with all attempts; its id stays the same. */
  public void replay(long id) {
    change(
        id,
        "notification.replayed",
        "state = 'PENDING', attempts = 0, due_at = now(), queue_at = now(), finished_at = null");
  }

  /** Discards the notification permanently. */
  public void discard(long id) {
    change(id, "notification.discarded", "state = 'DISCARDED', finished_at = now()");
  }

  private void change(long id, String act, String set) {
    List<?> sellers =
        entities
            .createNativeQuery(
                "update notification_delivery set "
                    + set
                    + " where id = :id and state = 'PARKED' returning seller_id",
                Long.class)
            .setParameter("id", id)
            .getResultList();
    if (sellers.isEmpty()) {
      throw new NotParked();
    }
    audit.fire(new AuditedAct((Long) sellers.get(0), act, "notification:" + id));
    LOG.info("notification {} changed by operator {}: {}", id, actor.get().reference(), set);
  }
}
