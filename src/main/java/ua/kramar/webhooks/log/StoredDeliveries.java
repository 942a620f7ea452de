package ua.kramar.webhooks.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import ua.kramar.platform.background.Lease;
import ua.kramar.webhooks.EndpointRef;
import ua.kramar.webhooks.delivery.DeliveryLane;
import ua.kramar.webhooks.delivery.EventBody;

/** The deliveries of an endpoint. */
@ApplicationScoped
class StoredDeliveries {

  private static final String OF_ENDPOINT =
      "select "
          + StoredDelivery.COLUMNS
          + " from webhook_delivery where seller_id = :seller and endpoint_id = :endpoint ";

  private static final String ONE = OF_ENDPOINT + "and id = :id";

  private static final String NEWEST_FIRST = " and id < :before order by id desc limit :count";

  private static final String ADD_TEST =
      """
      insert into webhook_delivery (seller_id, id, endpoint_id, event_id, event_tx, event_order, event_type, lane, state,
        due_at, give_up_at, created_at)
      values (:seller, nextval('webhook_delivery_id'), :endpoint, :event, 0, 0, :type, :lane, 'PENDING', now(), now(), now())
      returning id
      """;

  private static final String AGAIN =
      """
      update webhook_delivery d
      set state = 'PENDING', attempts = 0, due_at = now(), finished_at = null, failed_at = null,
        brought = false, give_up_at = now() + make_interval(secs => :life), %s,
        replays = replays + case when state = 'PENDING' then 0 else 1 end
      where d.seller_id = :seller and d.endpoint_id = :endpoint and d.event_seq is not null and %s
      """
          .formatted(Lease.END, Lease.free("d"));

  private static final String REPLAY = AGAIN + " and d.id = :id";

  /** By their ids, which rise with the events. */
  private static final String REPLAY_RANGE =
      AGAIN
          + """
           and d.id in (
             select r.id from webhook_delivery r
             where r.seller_id = :seller and r.endpoint_id = :endpoint and r.created_at >= :from and r.created_at < :to
               and r.event_seq is not null and r.state <> 'PENDING' and (:all or r.state <> 'DELIVERED')
             order by r.id limit :most)
          returning d.created_at
          """;

  private static final String SKIP =
      """
      update webhook_delivery d set state = 'SKIPPED', finished_at = now(), %s
      where d.seller_id = :seller and d.endpoint_id = :endpoint and d.id = :id and d.state = 'PENDING' and %s
      """
          .formatted(Lease.END, Lease.free("d"));

  @PersistenceContext private EntityManager entities;

  /**
   * The newest before an id.
   *
   * @param state null for all
   */
  List<StoredDelivery> page(
      EndpointRef endpoint, WebhookDeliveryState state, long before, int count) {
    var query =
        session()
            .createNativeQuery(
                OF_ENDPOINT + (state == null ? "" : "and state = :state") + NEWEST_FIRST,
                Object[].class)
            .setParameter("seller", endpoint.sellerId())
            .setParameter("endpoint", endpoint.id())
            .setParameter("before", before)
            .setParameter("count", count);
    if (state != null) {
      query.setParameter("state", state.name());
    }
    return query.getResultList().stream().map(StoredDelivery::of).toList();
  }

  Optional<StoredDelivery> find(EndpointRef endpoint, long id) {
    return session()
        .createNativeQuery(ONE, Object[].class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(StoredDelivery::of);
  }

  /** Returns the id of the new delivery, which is in a lane of its own. */
  long addTest(EndpointRef endpoint) {
    UUID event = UUID.randomUUID();
    return session()
        .createNativeQuery(ADD_TEST, Long.class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .setParameter("event", event)
        .setParameter("type", EventBody.TEST)
        .setParameter("lane", "test:" + event)
        .getSingleResult();
  }

  /**
   * Returns false when it is a test, or is being sent just now.
   *
   * @param life for how long it is tried
   */
  boolean replay(EndpointRef endpoint, long id, Duration life) {
    return session()
            .createNativeMutationQuery(REPLAY)
            .setParameter("seller", endpoint.sellerId())
            .setParameter("endpoint", endpoint.id())
            .setParameter("life", life.toMillis() / 1000.0)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /** As {@link #replay}, of a time; returns when each was made. */
  List<Instant> replay(EndpointRef endpoint, TimeSpan time, boolean all, int most, Duration life) {
    return session()
        .createNativeQuery(REPLAY_RANGE, Instant.class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .setParameter("life", life.toMillis() / 1000.0)
        .setParameter("from", time.from(), Instant.class)
        .setParameter("to", time.to(), Instant.class)
        .setParameter("all", all)
        .setParameter("most", most)
        .getResultList();
  }

  /** From inclusive, to exclusive. */
  record TimeSpan(Instant from, Instant to) {}

  /** Returns false when it has ended, or is being sent just now. */
  boolean skip(EndpointRef endpoint, long id) {
    boolean skipped =
        session()
                .createNativeMutationQuery(SKIP)
                .setParameter("seller", endpoint.sellerId())
                .setParameter("endpoint", endpoint.id())
                .setParameter("id", id)
                .executeUpdate()
            == 1;
    if (skipped) {
      session()
          .createNativeMutationQuery(DeliveryLane.GO_ON)
          .setParameter("seller", endpoint.sellerId())
          .setParameter("id", id)
          .executeUpdate();
    }
    return skipped;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
