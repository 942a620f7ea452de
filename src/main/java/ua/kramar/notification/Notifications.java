package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import ua.kramar.platform.background.Lease;
import ua.kramar.platform.values.Json;

/**
 * The stored notifications: one for each event, recipient and channel. All times come from the
 * database's clock, so that the nodes' clocks need not agree.
 */
@ApplicationScoped
class Notifications {

  /**
   * The time limit of a sending, and the delay after which a row without a wake-up is queued again.
   * Exceeds the time limits of all channels.
   */
  static final Duration LEASE = Duration.ofSeconds(30);

  /**
   * Inserts all rows of a batch in one statement, since a round trip per row would cost more than
   * the insert.
   */
  private static final String ADD =
      """
      insert into notification_delivery (seller_id, id, event_id, event_seq, event_tx, recipient, channel, lane,
        state, attempts, due_at, queue_at, created_at, last_error, finished_at)
      select r.seller, nextval('notification_delivery_id'), r.event, r.seq, r.tx, r.recipient, r.channel, r.lane,
        r.state, 0, now() + make_interval(secs => r.hold),
        now() + case when r.hold > 0 then make_interval(secs => r.hold) else %s end, now(), r.error, case when r.state = 'PENDING' then null else now() end
      from json_to_recordset(cast(:rows as json)) as r (seller bigint, event uuid, seq bigint, tx bigint,
        recipient text, channel text, lane text, state text, error text, hold float8)
      on conflict do nothing returning id, channel, state = 'PENDING' and due_at <= now()
      """
          .formatted(Lease.interval(LEASE));

  private static final String OVERDUE =
      """
      with due as materialized (
        select d.seller_id, d.id, (select max(e.due_at) from notification_delivery e where %2$s) as blocked_until
        from notification_delivery d
        where d.state = 'PENDING' and d.queue_at <= now() and d.channel = :channel
        order by d.queue_at limit :count for update skip locked)
      update notification_delivery d
      set queue_at = greatest(now(), coalesce(blocked_until, now())) + %1$s
      from due where d.seller_id = due.seller_id and d.id = due.id
      returning d.id, d.channel, blocked_until is null
      """
          .formatted(Lease.interval(LEASE), Lane.EARLIER);

  @PersistenceContext private EntityManager entities;

  /**
   * Adds the notifications that do not exist yet; a unique key prevents duplicates. Returns those
   * that are ready to send.
   */
  List<WakeUp> add(List<NewNotification> notifications) {
    if (notifications.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(ADD, Object[].class)
            .setParameter("rows", Json.write(notifications))
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .filter(row -> Boolean.TRUE.equals(row[2]))
        .map(WakeUp::of)
        .toList();
  }

  /**
   * Selects rows whose wake-up is overdue, and sets the time of their next one. A row that is not
   * the head of its lane is queued after the head: during an outage lanes grow, and only their
   * heads can be sent.
   */
  List<WakeUp> overdue(String channel, int count) {
    List<?> rows =
        entities
            .createNativeQuery(OVERDUE, Object[].class)
            .setParameter("channel", channel)
            .setParameter("count", count)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .filter(row -> Boolean.TRUE.equals(row[2]))
        .map(WakeUp::of)
        .toList();
  }
}
