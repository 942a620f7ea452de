package ua.kramar.webhooks.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ua.kramar.platform.background.Lease;
import ua.kramar.platform.values.Json;
import ua.kramar.webhooks.EndpointRef;

/** What came of a sending: of the delivery, of its lane, and of the endpoint. */
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
      with failed as (
        update webhook_delivery set due_at = now() + make_interval(secs => :delay), attempts = :attempts, %s, %s
        where seller_id = :seller and id = :id and state = 'PENDING' and %s
        returning seller_id, endpoint_id, lane, id, due_at)
      update webhook_delivery d set due_at = f.due_at from failed f
      where d.seller_id = f.seller_id and d.endpoint_id = f.endpoint_id and d.lane = f.lane and d.state = 'PENDING'
        and d.id <> f.id and d.due_at < f.due_at
      """
          .formatted(Lease.END, LOGGED, Lease.HELD);

  private static final String FAILING =
      """
      update webhook_endpoint set failing_since = now()
      where seller_id = :seller and id = :endpoint and failing_since is null
      """;

  private static final String TELL_FAILING =
      """
      update webhook_endpoint set told_at = now()
      where seller_id = :seller and id = :endpoint and told_at is null
        and failing_since < now() - make_interval(secs => :seconds)
      returning name, failing_since
      """;

  private static final String TELL_PARKED =
      """
      update webhook_endpoint set parked_told_at = now()
      where seller_id = :seller and id = :endpoint and coalesce(parked_told_at < now() - interval '1 day', true)
      returning name
      """;

  private static final String DISABLE =
      """
      update webhook_endpoint set state = 'DISABLED', disabled_reason = 'GONE', version = version + 1,
        changed_at = now(), changed_by = 'kramar'
      where seller_id = :seller and id = :endpoint and state = 'ACTIVE'
      returning name
      """;

  private static final String WORKS =
      """
      update webhook_endpoint set failing_since = null, told_at = null
      where seller_id = :seller and id = :endpoint and failing_since is not null
      """;

  /** An attempt that comes before its time does not count. */
  private static final String BRING_FORWARD =
      """
      update webhook_delivery set due_at = now(), attempts = greatest(0, attempts - 1)
      where (seller_id, id) in (
        select d.seller_id, d.id from webhook_delivery d
        where d.seller_id = :seller and d.endpoint_id = :endpoint and d.state = 'PENDING' and d.due_at > now() and %s
        order by d.due_at limit 10000 for update skip locked)
      """
          .formatted(Lease.free("d"));

  @PersistenceContext private EntityManager entities;

  /**
   * Ends a delivery. One that was delivered is recorded so whoever holds its lease, so that nobody
   * sends it again.
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
   * @param attempts how many count
   */
  void retry(ClaimedDelivery claim, Attempt attempt, int attempts, Duration delay) {
    recording(RETRY, claim, attempt)
        .setParameter("attempts", attempts)
        .setParameter("delay", delay.toMillis() / 1000.0)
        .executeUpdate();
  }

  void failing(EndpointRef endpoint) {
    of(FAILING, endpoint).executeUpdate();
  }

  /** A failing endpoint of whose failure its shop should be told now. */
  record Troubled(String name, Instant since) {}

  /**
   * @param after how long an endpoint fails before its shop is told, once
   */
  Optional<Troubled> tellFailing(EndpointRef endpoint, Duration after) {
    return session()
        .createNativeQuery(TELL_FAILING, Object[].class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .setParameter("seconds", after.toMillis() / 1000.0)
        .uniqueResultOptional()
        .map(row -> new Troubled((String) row[0], (Instant) row[1]));
  }

  /** The name of the endpoint when its shop should be told now that events are given up. */
  Optional<String> tellParked(EndpointRef endpoint) {
    return name(TELL_PARKED, endpoint);
  }

  /**
   * Disables an endpoint that is gone, and returns its name; empty when it was disabled already.
   */
  Optional<String> disable(EndpointRef endpoint) {
    return name(DISABLE, endpoint);
  }

  /** The endpoint works: if it did not, what waits for its next attempt is sent at once. */
  void works(EndpointRef endpoint) {
    if (of(WORKS, endpoint).executeUpdate() > 0) {
      of(BRING_FORWARD, endpoint).executeUpdate();
    }
  }

  private MutationQuery recording(String statement, ClaimedDelivery claim, Attempt attempt) {
    return of(statement, claim)
        .setParameter("attempt", Json.write(attempt))
        .setParameter("owner", claim.owner());
  }

  private MutationQuery of(String statement, ClaimedDelivery claim) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", claim.endpoint().sellerId())
        .setParameter("id", claim.id());
  }

  private MutationQuery of(String statement, EndpointRef endpoint) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id());
  }

  private Optional<String> name(String statement, EndpointRef endpoint) {
    return session()
        .createNativeQuery(statement, String.class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .uniqueResultOptional();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
