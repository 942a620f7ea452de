package ua.kramar.webhooks.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        state, due_at, created_at)
      select r.seller, nextval('webhook_delivery_id'), r.endpoint, r.event, r.seq, r.tx, r.seq, r.type, r.lane, 'PENDING',
        greatest(now(), (select max(d.due_at) from webhook_delivery d where d.seller_id = r.seller
          and d.endpoint_id = r.endpoint and d.lane = r.lane and d.state = 'PENDING')), now()
      from json_to_recordset(cast(:rows as json)) as r (seller bigint, endpoint bigint, event uuid, seq bigint, tx bigint,
        type text, lane text)
      order by r.tx, r.seq
      on conflict do nothing
      """;

  private static final String DUE =
      """
      select e.seller_id, e.id from webhook_endpoint e
      where e.state = 'ACTIVE' and exists (
        select 1 from webhook_delivery d
        where d.seller_id = e.seller_id and d.endpoint_id = e.id and d.state = 'PENDING' and d.due_at <= now() and %s)
      limit :count
      """
          .formatted(Lease.free("d"));

  /**
   * Who sends to an endpoint waits for who looks for something to send to it, so that there are
   * never more at a time than allowed, on all nodes together.
   */
  private static final String LOCK =
      """
      select url, body, state, failing_since is not null from webhook_endpoint
      where seller_id = :seller and id = :endpoint for no key update
      """;

  private static final String CLAIM =
      """
      with due as (
        select d.seller_id, d.id from webhook_delivery d
        where d.seller_id = :seller and d.endpoint_id = :endpoint and d.state = 'PENDING' and d.due_at <= now() and %1$s
          and not exists (
            select 1 from webhook_delivery e
            where e.seller_id = d.seller_id and e.endpoint_id = d.endpoint_id and e.lane = d.lane and e.state = 'PENDING'
              and (e.event_tx, e.event_order) < (d.event_tx, d.event_order))
        order by d.due_at, d.event_tx, d.event_order
        limit greatest(0, :most - (select count(*) from webhook_delivery l
          where l.seller_id = :seller and l.endpoint_id = :endpoint and l.lease_until > now()))
        for update skip locked)
      update webhook_delivery d set %2$s, attempts = attempts + 1
      from due where d.seller_id = due.seller_id and d.id = due.id
      returning d.id, d.event_id, d.event_seq, d.attempts, set_config('synchronous_commit', 'off', true)
      """
          .formatted(Lease.free("d"), Lease.take(DeliveryService.LEASE));

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

  void add(List<NewDelivery> deliveries) {
    if (!deliveries.isEmpty()) {
      session()
          .createNativeMutationQuery(ADD)
          .setParameter("rows", Json.write(deliveries))
          .executeUpdate();
    }
  }

  /** The endpoints for which something is due that nobody sends. */
  List<EndpointRef> due(int count) {
    return session()
        .createNativeQuery(DUE, Object[].class)
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
   * @param most how many may be sent to the endpoint at a time, those of other claims included
   */
  List<ClaimedDelivery> claim(EndpointRef endpoint, int most) {
    String owner = UUID.randomUUID().toString();
    return session()
        .createNativeQuery(CLAIM, Object[].class)
        .setParameter("seller", endpoint.sellerId())
        .setParameter("endpoint", endpoint.id())
        .setParameter("most", most)
        .setParameter("owner", owner)
        .getResultList()
        .stream()
        .map(row -> ClaimedDelivery.of(endpoint, row, owner))
        .toList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
