package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.kramar.platform.background.Lease;

/** Claims notifications for sending, and records the results. */
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
   * Makes the next notification of the lane due. If its wake-up is lost, the sweeper finds the row
   * after the lease's duration.
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

  private static final String POSTPONE = RETRY.replace("set ", "set attempts = attempts - 1, ");

  private static final String FINISH =
      """
      update notification_delivery
      set %s, last_error = :error, state = :state, finished_at = now()
      where id = :id and %s
      """
          .formatted(Lease.END, Lease.HELD);

  @PersistenceContext private EntityManager entities;

  /**
   * Claims the notification if it is due, no other sender holds it, and no earlier notification of
   * its lane is pending.
   *
   * <p>The share lock waits for a concurrent statement that records the earlier notification as
   * sent: that statement may have begun before this row existed, and then sends no wake-up for it.
   * Without the lock this claim would fail and the only wake-up would be lost.
   *
   * <p>The commit is asynchronous. If the database crashes and loses a claim, the lease ends early
   * and the message is sent again under the same id, as after a crash between sending and
   * recording.
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
   * Records the notification as sent, whether or not the lease is still held, so that no other
   * sender sends it again. Uses one statement, since it runs once per message.
   *
   * @return the next notification in the lane
   */
  Optional<WakeUp> sent(Claim claim) {
    return next(claim, SENT);
  }

  void retry(Claim claim, Duration delay, String error) {
    held(claim, RETRY, error).setParameter("delay", delay.toMillis() / 1000.0).executeUpdate();
  }

  /** As {@link #retry}, but the attempt does not count. */
  void postpone(Claim claim, Duration delay, String error) {
    held(claim, POSTPONE, error).setParameter("delay", delay.toMillis() / 1000.0).executeUpdate();
  }

  void park(Claim claim, String error) {
    held(claim, FINISH, error).setParameter("state", "PARKED").executeUpdate();
  }

  void discard(Claim claim, String reason) {
    held(claim, FINISH, reason).setParameter("state", "DISCARDED").executeUpdate();
  }

  /** The next pending notification in the lane of a finished one. */
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
