package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.kramar.platform.background.Lease;

/** Takes notifications for a courier, and records what became of them. */
@ApplicationScoped
class Claims {

  private static final String CLAIM =
      """
      with earlier as (
        select 1 from notification_delivery d
        join notification_delivery e on %1$s
        where d.id = :id
        order by e.event_tx, e.event_seq limit 1 for share of e)
      update notification_delivery d
      set %2$s, queue_at = now() + %3$s, attempts = attempts + 1
      where d.id = :id and d.state = 'PENDING' and d.due_at <= now() and %4$s
        and not exists (select 1 from earlier)
      returning d.id, d.seller_id, d.event_seq, d.recipient, d.channel, d.attempts,
        set_config('synchronous_commit', 'off', true)
      """
          .formatted(
              Lane.EARLIER,
              Lease.take(Notifications.LEASE),
              Lease.interval(Notifications.LEASE),
              Lease.free("d"));

  /**
   * If the wake-up that follows from it is lost, the sweeper finds the row: it no longer waits for
   * what stood before it.
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
          .formatted(Lease.interval(Notifications.LEASE));

  private static final String SENT =
      """
      with done as (
        update notification_delivery
        set state = 'SENT', finished_at = now(), last_error = null, %s
        where id = :id and state in ('PENDING', 'PARKED'))
      """
              .formatted(Lease.END)
          + NEXT_IN_LANE;

  private static final String RETRY =
      """
      update notification_delivery
      set %s, last_error = :error, due_at = now() + make_interval(secs => :delay),
        queue_at = now() + make_interval(secs => :delay)
      where id = :id and %s
      """
          .formatted(Lease.END, Lease.HELD);

  private static final String PARK =
      """
      update notification_delivery
      set %s, last_error = :error, state = 'PARKED', finished_at = now()
      where id = :id and %s
      """
          .formatted(Lease.END, Lease.HELD);

  @PersistenceContext private EntityManager entities;

  /**
   * Takes the notification, if it is due, nobody has it, and nothing earlier of its lane is still
   * to be sent.
   *
   * <p>What stands before it may be just being recorded as sent, by a statement that began before
   * this row was there and so wakes nobody for it: the share lock waits for that statement's end,
   * instead of dropping the only wake-up.
   *
   * <p>Nobody waits until the disk has it: a claim that a crash of the database takes back is a
   * lease that ended early, and the message goes out again under the same id, as after a crash
   * between sending and recording.
   */
  Optional<Claim> take(long id, String owner) {
    List<?> rows =
        entities
            .createNativeQuery(CLAIM, Object[].class)
            .setParameter("owner", owner)
            .setParameter("id", id)
            .getResultList();
    return rows.stream().map(row -> Claim.of((Object[]) row, owner)).findFirst();
  }

  /**
   * Records that it has arrived, no matter who holds the lease by now: nothing must send it again.
   * In one statement, because there are as many as messages.
   *
   * @return what comes next in its lane
   */
  Optional<WakeUp> sent(Claim claim) {
    return next(claim, SENT);
  }

  void retry(Claim claim, Duration delay, String error) {
    held(claim, RETRY, error).setParameter("delay", delay.toMillis() / 1000.0).executeUpdate();
  }

  void park(Claim claim, String error) {
    held(claim, PARK, error).executeUpdate();
  }

  /** What comes next in the lane of a notification that waits no longer. */
  Optional<WakeUp> nextInLane(Claim done) {
    return next(done, NEXT_IN_LANE);
  }

  private Query held(Claim claim, String statement, String error) {
    return entities
        .createNativeQuery(statement)
        .setParameter("id", claim.id())
        .setParameter("owner", claim.owner())
        .setParameter("error", error);
  }

  private Optional<WakeUp> next(Claim done, String statement) {
    List<?> rows =
        entities
            .createNativeQuery(statement, Object[].class)
            .setParameter("seller", done.sellerId())
            .setParameter("id", done.id())
            .getResultList();
    return rows.stream().map(row -> WakeUp.of((Object[]) row)).findFirst();
  }
}
