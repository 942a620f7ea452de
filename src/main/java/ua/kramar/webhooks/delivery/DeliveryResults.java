package ua.kramar.webhooks.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ua.kramar.platform.background.Lease;
import ua.kramar.platform.values.Json;

/** What came of a sending, in the delivery's row and its lane. */
@ApplicationScoped
class DeliveryResults {

  /** The last twenty attempts are kept. */
  private static final String LOGGED =
      "log = (case when jsonb_array_length(log) >= 20 then log - 0 else log end) || cast(:attempt as jsonb)";

  private static final String FINISH =
      """
      update webhook_delivery set state = :state, finished_at = now(), %s, %s
      where seller_id = :seller and id = :id and state = 'PENDING' and (:state = 'DELIVERED' or %s)
      """
          .formatted(Lease.END, LOGGED, Lease.HELD);

  private static final String RETRY =
      """
      update webhook_delivery set due_at = now() + make_interval(secs => :delay), failed_at = coalesce(failed_at, now()), %s, %s
      where seller_id = :seller and id = :id and state = 'PENDING' and %s
      """
          .formatted(Lease.END, LOGGED, Lease.HELD);

  private static final String HOLD_LANE =
      """
      update webhook_delivery d set due_at = f.due_at from webhook_delivery f
      where f.seller_id = :seller and f.id = :id and d.seller_id = f.seller_id and d.endpoint_id = f.endpoint_id
        and d.lane = f.lane and d.state = 'PENDING' and d.id <> f.id and d.due_at < f.due_at
      """;

  private static final String RELEASE =
      """
      update webhook_delivery set due_at = now() + interval '2 seconds', attempts = greatest(0, attempts - 1), %s
      where seller_id = :seller and id = :id and state = 'PENDING' and %s
      """
          .formatted(Lease.END, Lease.HELD);

  @PersistenceContext private EntityManager entities;

  /**
   * Ends a delivery. A success is recorded although another node may hold the lease by now, so that
   * the event is not sent again.
   *
   * @param state DELIVERED or PARKED
   * @return false when another result was recorded meanwhile
   */
  boolean finish(ClaimedDelivery claim, String state, Attempt attempt) {
    boolean finished =
        recording(FINISH, claim, attempt).setParameter("state", state).executeUpdate() == 1;
    if (finished) {
      of(DeliveryLane.GO_ON, claim).executeUpdate();
    }
    return finished;
  }

  /**
   * Has a delivery tried again; what comes behind it in its lane waits as long.
   *
   * @return false when another result was recorded, or another sender has it
   */
  boolean retry(ClaimedDelivery claim, Attempt attempt, Duration delay) {
    boolean recorded =
        recording(RETRY, claim, attempt)
                .setParameter("delay", delay.toMillis() / 1000.0)
                .executeUpdate()
            == 1;
    if (recorded) {
      of(HOLD_LANE, claim).executeUpdate();
    }
    return recorded;
  }

  /** Gives back what was not sent; the attempt does not count. */
  void release(ClaimedDelivery claim) {
    of(RELEASE, claim).setParameter("owner", claim.owner()).executeUpdate();
  }

  private MutationQuery recording(String statement, ClaimedDelivery claim, Attempt attempt) {
    return of(statement, claim)
        .setParameter("attempt", Json.write(attempt))
        .setParameter("owner", claim.owner());
  }

  private MutationQuery of(String statement, ClaimedDelivery claim) {
    return entities
        .unwrap(Session.class)
        .createNativeMutationQuery(statement)
        .setParameter("seller", claim.endpoint().sellerId())
        .setParameter("id", claim.id());
  }
}
