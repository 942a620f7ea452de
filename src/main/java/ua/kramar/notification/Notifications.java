package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import ua.kramar.platform.background.Lease;
import ua.kramar.platform.values.Json;

/**
 * The rows of notifications: one for each event, recipient and channel. All times are the
 * database's own, so that nodes whose clocks differ agree on what is due.
 */
@ApplicationScoped
class Notifications {

  /**
   * How long a courier may take, and after how long a row that nobody was woken for is queued
   * again. Longer than any gateway's adapter lets a dialogue last.
   */
  static final Duration LEASE = Duration.ofSeconds(30);

  /** All rows of a round in one statement: a round trip each would cost more than the rows. */
  private static final String ADD =
      """
      insert into notification_delivery (seller_id, id, event_id, event_seq, event_tx, recipient, channel, lane,
        state, attempts, due_at, queue_at, created_at, last_error, finished_at)
      select r.seller, nextval('notification_delivery_id'), r.event, r.seq, r.tx, r.recipient, r.channel, r.lane,
        r.state, 0, now(), now() + %s, now(), r.error, case when r.state = 'PENDING' then null else now() end
      from json_to_recordset(cast(:rows as json)) as r (seller bigint, event uuid, seq bigint, tx bigint,
        recipient text, channel text, lane text, state text, error text)
      on conflict do nothing returning id, channel, state
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
   * Adds the rows that are not there yet; their unique key makes it impossible to tell something
   * twice. Returns those that a courier can take.
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
        .filter(row -> row[2].equals("PENDING"))
        .map(WakeUp::of)
        .toList();
  }

  /**
   * Takes rows whose wake-up is overdue, and sets when they are queued again. A row behind another
   * in its lane is queued after that one: in an outage a lane grows, and only its head is worth a
   * wake-up.
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
