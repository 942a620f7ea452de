package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.kramar.platform.values.Json;

/**
 * The delivery rows. All times are the database's own, so that nodes whose clocks differ agree on
 * what is due; a lease that a dead node held runs out by itself.
 */
@ApplicationScoped
public class Notifications {

  /**
   * How long a courier may take, and after how long a row that nobody was woken for is queued
   * again. Longer than any gateway's adapter lets a dialogue last.
   */
  private static final String LEASE = "interval '30 seconds'";

  /** What stands before a row in its lane: rows e of a row d. */
  private static final String EARLIER_IN_LANE =
      """
      e.seller_id = d.seller_id and e.lane = d.lane and e.state = 'PENDING'
        and (e.event_tx, e.event_seq) < (d.event_tx, d.event_seq)
      """;

  /**
   * Should the wake-up that follows from it be lost, the sweeper finds the row: it no longer waits
   * for what stood before it.
   */
  private static final String NEXT_IN_LANE =
      """
      update notification_delivery set queue_at = least(queue_at, now() + %s)
      where (seller_id, id) = (
        select n.seller_id, n.id from notification_delivery d
        join notification_delivery n on n.seller_id = d.seller_id and n.lane = d.lane and n.state = 'PENDING'
        where d.seller_id = :seller and d.id = :id and n.id <> d.id
        order by n.event_tx, n.event_seq limit 1)
      returning id, channel
      """
          .formatted(LEASE);

  @PersistenceContext private EntityManager entities;

  /** A delivery in a courier's hands, fenced by the owner's name. */
  public record Claim(
      long id,
      long sellerId,
      long eventSeq,
      Recipient addressee,
      RetrySchedule channel,
      int attempt,
      String owner) {

    /**
     * All tries have been made, and of the last one nothing was recorded: its server died over it.
     */
    boolean spent() {
      return attempt > channel.attempts();
    }
  }

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
          .formatted(LEASE);

  /**
   * Adds the rows that are not there yet; telling twice is impossible by their unique key. Returns
   * those that a courier can take up.
   */
  List<WakeUp> add(List<NewNotification> deliveries) {
    if (deliveries.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(ADD, Object[].class)
            .setParameter("rows", Json.write(deliveries))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .filter(row -> row[2].equals("PENDING"))
        .map(Notifications::wakeUp)
        .toList();
  }

  /**
   * Takes the delivery, if it is due, nobody has it, and nothing earlier of its lane is still to be
   * told: each recipient hears of an order in the order in which it happened.
   *
   * <p>What stands before it may be just being recorded as told, by a statement that began before
   * this row was there and so wakes nobody for it: the share lock waits for that statement's end,
   * instead of sending away the only wake-up.
   *
   * <p>Nobody waits until the disk has it: a claim that a crash of the database takes back is a
   * lease that ended early, and the letter goes out under the same id once more, as after a crash
   * between sending and recording.
   */
  Optional<Claim> claim(long id, String owner) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                with earlier as (
                  select 1 from notification_delivery d
                  join notification_delivery e on %2$s
                  where d.id = :id
                  order by e.event_tx, e.event_seq limit 1 for share of e)
                update notification_delivery d
                set lease_owner = :owner, lease_until = now() + %1$s, queue_at = now() + %1$s, attempts = attempts + 1
                where d.id = :id and d.state = 'PENDING' and d.due_at <= now()
                  and (d.lease_until is null or d.lease_until < now())
                  and not exists (select 1 from earlier)
                returning d.id, d.seller_id, d.event_seq, d.recipient, d.channel, d.attempts,
                  set_config('synchronous_commit', 'off', true)
                """
                    .formatted(LEASE, EARLIER_IN_LANE),
                Object[].class)
            .setParameter("owner", owner)
            .setParameter("id", id)
            .getResultList();
    return rows.stream().map(row -> claim((Object[]) row, owner)).findFirst();
  }

  private static Claim claim(Object[] row, String owner) {
    return new Claim(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        Recipient.valueOf((String) row[3]),
        RetrySchedule.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        owner);
  }

  /**
   * That it has arrived is a fact, whoever holds the lease by now: nothing must send it again.
   * Returns what comes next in its lane; in one statement, because there are as many as letters.
   */
  Optional<WakeUp> sent(Claim claim) {
    return next(
        claim,
        """
        with done as (
          update notification_delivery
          set state = 'SENT', finished_at = now(), last_error = null, lease_owner = null, lease_until = null
          where id = :id and state in ('PENDING', 'PARKED'))
        """
            + NEXT_IN_LANE);
  }

  void retry(Claim claim, Duration delay, String error) {
    update(
        claim,
        "due_at = now() + make_interval(secs => :delay), queue_at = now() + make_interval(secs =>"
            + " :delay), last_error = :error",
        error,
        delay);
  }

  void park(Claim claim, String error) {
    update(claim, "state = 'PARKED', finished_at = now(), last_error = :error", error, null);
  }

  private void update(Claim claim, String set, String error, Duration delay) {
    var query =
        entities
            .createNativeQuery(
                "update notification_delivery set lease_owner = null, lease_until = null, "
                    + set
                    + " where id = :id and lease_owner = :owner")
            .setParameter("id", claim.id())
            .setParameter("owner", claim.owner());
    if (error != null) {
      query.setParameter("error", error);
    }
    if (delay != null) {
      query.setParameter("delay", delay.toMillis() / 1000.0);
    }
    query.executeUpdate();
  }

  /** What comes next in the lane of a delivery that is done with. */
  Optional<WakeUp> nextInLane(Claim done) {
    return next(done, NEXT_IN_LANE);
  }

  private Optional<WakeUp> next(Claim done, String statement) {
    List<?> rows =
        entities
            .createNativeQuery(statement, Object[].class)
            .setParameter("seller", done.sellerId())
            .setParameter("id", done.id())
            .getResultList();
    return rows.stream().map(row -> wakeUp((Object[]) row)).findFirst();
  }

  /**
   * Takes rows that should have been looked at, and notes when they are to be queued again. One
   * that stands behind another in its lane sleeps as long as that one: in an outage a lane grows,
   * and nothing in it but its head is worth a wake-up.
   */
  List<WakeUp> overdue(int count) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                with due as materialized (
                  select d.seller_id, d.id, (select max(e.due_at) from notification_delivery e where %2$s) as blocked_until
                  from notification_delivery d where state = 'PENDING' and queue_at <= now()
                  order by queue_at limit :count for update skip locked)
                update notification_delivery d
                set queue_at = greatest(now(), coalesce(blocked_until, now())) + %1$s
                from due where d.seller_id = due.seller_id and d.id = due.id
                returning d.id, d.channel, blocked_until is null
                """
                    .formatted(LEASE, EARLIER_IN_LANE),
                Object[].class)
            .setParameter("count", count)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .filter(row -> Boolean.TRUE.equals(row[2]))
        .map(Notifications::wakeUp)
        .toList();
  }

  private static WakeUp wakeUp(Object[] row) {
    return new WakeUp(RetrySchedule.valueOf((String) row[1]), ((Number) row[0]).longValue());
  }
}
