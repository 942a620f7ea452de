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
import ua.kramar.webhooks.EndpointRef;

/** Whether endpoints work, and of what their shops are told. */
@ApplicationScoped
class EndpointHealth {

  private static final String FAILING =
      """
      update webhook_endpoint set failing_since = now()
      where seller_id = :seller and id = :endpoint and failing_since is null
      """;

  private static final String REST =
      """
      update webhook_endpoint set not_before = now() + make_interval(secs => :seconds)
      where seller_id = :seller and id = :endpoint
      """;

  private static final String SLOW =
      """
      update webhook_endpoint set slow = :slow
      where seller_id = :seller and id = :endpoint and slow <> :slow
      """;

  private static final String TELL_FAILING =
      """
      update webhook_endpoint e set told_at = now() from webhook_delivery d
      where e.seller_id = :seller and e.id = d.endpoint_id and d.seller_id = e.seller_id and d.id = :id
        and d.failed_at < now() - make_interval(secs => :seconds) and coalesce(e.told_at < now() - interval '1 day', true)
      returning e.name, d.failed_at
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
      where seller_id = :seller and id = :endpoint and state = 'ACTIVE' and version = :version
      returning name
      """;

  private static final String WORKS =
      """
      with was as (
        select failing_since from webhook_endpoint
        where seller_id = :seller and id = :endpoint and failing_since is not null for no key update)
      update webhook_endpoint e set failing_since = null from was
      where e.seller_id = :seller and e.id = :endpoint
      returning was.failing_since < now() - make_interval(secs => :seconds)
      """;

  /** Each once: what fails although the endpoint works keeps to its schedule. */
  private static final String BRING_FORWARD =
      """
      update webhook_delivery set due_at = now(), brought = true
      where (seller_id, id) in (
        select d.seller_id, d.id from webhook_delivery d
        where d.seller_id = :seller and d.endpoint_id = :endpoint and d.state = 'PENDING' and d.due_at > now()
          and not d.brought and %s
        order by d.due_at limit 10000 for update skip locked)
      """
          .formatted(Lease.free("d"));

  @PersistenceContext private EntityManager entities;

  void failing(EndpointRef endpoint) {
    of(FAILING, endpoint).executeUpdate();
  }

  /** Sends nothing to the endpoint for a time. */
  void rest(EndpointRef endpoint, Duration time) {
    of(REST, endpoint).setParameter("seconds", seconds(time)).executeUpdate();
  }

  /**
   * @param slow whether its last answer took so long that it gets one request at a time
   */
  void slow(EndpointRef endpoint, boolean slow) {
    of(SLOW, endpoint).setParameter("slow", slow).executeUpdate();
  }

  /** An endpoint of whose failure its shop should be told now. */
  record Troubled(String name, Instant since) {}

  /**
   * @param after how long an event fails before its shop is told, once a day at most
   */
  Optional<Troubled> tellFailing(ClaimedDelivery claim, Duration after) {
    return session()
        .createNativeQuery(TELL_FAILING, Object[].class)
        .setParameter("seller", claim.endpoint().sellerId())
        .setParameter("id", claim.id())
        .setParameter("seconds", seconds(after))
        .uniqueResultOptional()
        .map(row -> new Troubled((String) row[0], (Instant) row[1]));
  }

  /** The name of the endpoint when its shop should be told now that events are given up. */
  Optional<String> tellParked(EndpointRef endpoint) {
    return session()
        .createNativeQuery(TELL_PARKED, String.class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .uniqueResultOptional();
  }

  /**
   * Disables an endpoint that is gone, and returns its name; empty when it was changed since the
   * request, so that another address may have been meant.
   */
  Optional<String> disable(ClaimedDelivery claim) {
    return session()
        .createNativeQuery(DISABLE, String.class)
        .setParameter("seller", claim.endpoint().sellerId())
        .setParameter("endpoint", claim.endpoint().id())
        .setParameter("version", claim.version())
        .uniqueResultOptional();
  }

  /**
   * The endpoint works. When an outage has ended, what waits for its next attempt is sent at once.
   *
   * @param outage how long nothing must have succeeded for that
   */
  void works(EndpointRef endpoint, Duration outage) {
    boolean ended =
        session()
            .createNativeQuery(WORKS, Boolean.class)
            .setParameter("seller", endpoint.sellerId())
            .setParameter("endpoint", endpoint.id())
            .setParameter("seconds", seconds(outage))
            .uniqueResultOptional()
            .orElse(false);
    if (ended) {
      of(BRING_FORWARD, endpoint).executeUpdate();
    }
  }

  private MutationQuery of(String statement, EndpointRef endpoint) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
