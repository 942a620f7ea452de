package ua.kramar.webhooks.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import ua.kramar.platform.background.Lease;
import ua.kramar.platform.values.Json;
import ua.kramar.webhooks.EndpointRef;

/**
 * What is to be sent: one row for each event and endpoint. Times come from the database's clock.
 */
@ApplicationScoped
class DeliveryRows {

  private static final String WANTED =
      """
      select seller_id, id, array_to_string(event_types, ','), since_tx, since_seq, state from webhook_endpoint
      where seller_id = any(:shops) and state in ('ACTIVE', 'PAUSED')
      """;

  /**
   * One that comes behind others of its lane is due when they are, so that nobody looks at it
   * before.
   */
  private static final String ADD =
      """
      insert into webhook_delivery (seller_id, id, endpoint_id, event_id, event_seq, event_tx, event_order, event_type, lane,
        state, due_at, give_up_at, created_at)
      select r.seller, nextval('webhook_delivery_id'), r.endpoint, r.event, r.seq, r.tx, r.seq, r.type, r.lane, 'PENDING',
        greatest(now(), (select max(d.due_at) from webhook_delivery d where d.seller_id = r.seller
          and d.endpoint_id = r.endpoint and d.lane = r.lane and d.state = 'PENDING')),
        now() + make_interval(secs => :life), now()
      from json_to_recordset(cast(:rows as json)) as r (seller bigint, endpoint bigint, event uuid, seq bigint, tx bigint,
        type text, lane text)
      order by r.tx, r.seq
      on conflict do nothing
      """;

  /**
   * Those that could send something, as {@link #CLAIM} would find it; who waits longest comes
   * first.
   */
  private static final String DUE =
      """
      select e.seller_id, e.id from webhook_endpoint e
      cross join lateral (
        select d.due_at from webhook_delivery d
        where d.seller_id = e.seller_id and d.endpoint_id = e.id and d.state = 'PENDING' and d.due_at <= now() and %1$s
          and %2$s
        order by d.due_at limit 1) w
      where e.state = 'ACTIVE' and coalesce(e.not_before <= now(), true)
        and case when e.slow or e.failing_since is not null then 1 else :most end > (
          select count(*) from webhook_delivery l
          where l.seller_id = e.seller_id and l.endpoint_id = e.id and l.lease_until > now())
      order by w.due_at limit :count
      """
          .formatted(Lease.free("d"), DeliveryLane.IS_HEAD);

  /**
   * Who sends to an endpoint waits for who looks for something to send to it, so that there are
   * never more at a time than allowed, on all nodes together.
   */
  private static final String LOCK =
      """
      select url, body, state = 'ACTIVE' and coalesce(not_before <= now(), true), slow or failing_since is not null, version
      from webhook_endpoint where seller_id = :seller and id = :endpoint for no key update
      """;

  private static final String CLAIM =
      """
      with due as (
        select d.seller_id, d.id from webhook_delivery d
        where d.seller_id = :seller and d.endpoint_id = :endpoint and d.state = 'PENDING' and d.due_at <= now() and %1$s
          and %3$s
        order by d.due_at, d.event_tx, d.event_order
        limit least(:places, greatest(0, :most - (select count(*) from webhook_delivery l
          where l.seller_id = :seller and l.endpoint_id = :endpoint and l.lease_until > now())))
        for update skip locked)
      update webhook_delivery d set %2$s, attempts = attempts + 1
      from due where d.seller_id = due.seller_id and d.id = due.id
      returning d.id, d.event_id, d.event_seq, d.attempts, d.give_up_at <= now(), set_config('synchronous_commit', 'off', true)
      """
          .formatted(Lease.free("d"), Lease.take(DeliveryService.LEASE), DeliveryLane.IS_HEAD);

  @PersistenceContext private EntityManager entities;

  /** The endpoints of the shops that are not disabled, and what they want. */
  List<WantedEvents> wanted(Collection<Long> shops) {
    return session()
        .createNativeQuery(WANTED, Object[].class)
        .setParameter("shops", shops.toArray(Long[]::new))
        .getResultList()
        .stream()
        .map(WantedEvents::of)
        .toList();
  }

  /**
   * @param life for how long they are tried
   */
  void add(List<NewDelivery> deliveries, Duration life) {
    if (!deliveries.isEmpty()) {
      session()
          .createNativeMutationQuery(ADD)
          .setParameter("rows", Json.write(deliveries))
          .setParameter("life", life.toMillis() / 1000.0)
          .executeUpdate();
    }
  }

  /** The endpoints for which something is due that nobody sends. */
  List<EndpointRef> due(int count) {
    return session()
        .createNativeQuery(DUE, Object[].class)
        .setParameter("most", Target.MOST)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(row -> new EndpointRef(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
        .toList();
  }

  /** The endpoint, locked until the transaction ends; empty when it is gone. */
  Optional<Target> lock(EndpointRef endpoint) {
    return session()
        .createNativeQuery(LOCK, Object[].class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .uniqueResultOptional()
        .map(row -> Target.of(endpoint, row));
  }

  /**
   * Claims what is due and heads its lane, the longest due first.
   *
   * @param places how many may be claimed
   */
  List<ClaimedDelivery> claim(Target target, int places) {
    EndpointRef endpoint = target.endpoint();
    String owner = UUID.randomUUID().toString();
    return session()
        .createNativeQuery(CLAIM, Object[].class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .setParameter("places", places)
        .setParameter("most", target.mostAtATime())
        .setParameter("owner", owner)
        .getResultList()
        .stream()
        .map(row -> ClaimedDelivery.of(target, row, owner))
        .toList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
