package ua.kramar.webhooks.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ua.kramar.journal.Position;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.webhooks.EndpointState;

/** The endpoints of the acting shop; those that were removed are not among them. */
@ApplicationScoped
class StoredEndpoints {

  private static final String OF_SHOP =
      "select "
          + StoredEndpoint.COLUMNS
          + " from webhook_endpoint where seller_id = :seller and state <> 'REMOVED' ";

  private static final String PAGE = OF_SHOP + "and id > :after order by id limit :count";

  private static final String ONE = OF_SHOP + "and id = :id";

  /** Who adds one waits for who does, so that their number is not exceeded. */
  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended('webhook_endpoint', :seller)) as text)";

  private static final String COUNT =
      "select count(*) from webhook_endpoint where seller_id = :seller and state <> 'REMOVED'";

  private static final String ADD =
      """
      insert into webhook_endpoint (seller_id, id, name, url, event_types, body, state, version, since_tx, since_seq,
        created_at, changed_at, changed_by)
      values (:seller, nextval('webhook_endpoint_id'), :name, :url, cast(:types as text[]), :body, 'ACTIVE', 1, :tx, :seq,
        :at, :at, :by)
      returning id
      """;

  private static final String CHANGE =
      "update webhook_endpoint set version = version + 1, changed_by = :by, changed_at = :at, ";

  private static final String VERSION =
      " where seller_id = :seller and id = :id and version = :version and state <> 'REMOVED'";

  private static final String REPLACE =
      CHANGE
          + "name = :name, url = :url, event_types = cast(:types as text[]), body = :body, not_before = null, slow = false"
          + VERSION;

  private static final String SET_STATE =
      CHANGE
          + "state = :state, disabled_reason = :reason, failing_since = null, told_at = null, not_before = null, slow = false"
          + VERSION;

  private static final String TOUCH = CHANGE + "failing_since = failing_since" + VERSION;

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /** Those with ids behind {@code after}, by their ids. */
  List<StoredEndpoint> page(long after, int count) {
    return session()
        .createNativeQuery(PAGE, Object[].class)
        .setParameter("seller", seller())
        .setParameter("after", after)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(StoredEndpoint::of)
        .toList();
  }

  Optional<StoredEndpoint> find(long id) {
    return session()
        .createNativeQuery(ONE, Object[].class)
        .setParameter("seller", seller())
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(StoredEndpoint::of);
  }

  /** Lets nobody else add an endpoint of the shop until the transaction ends. */
  void lock() {
    session()
        .createNativeQuery(LOCK, String.class)
        .setParameter("seller", seller())
        .getSingleResult();
  }

  long count() {
    return session()
        .createNativeQuery(COUNT, Long.class)
        .setParameter("seller", seller())
        .getSingleResult();
  }

  /**
   * Returns the id of the new endpoint.
   *
   * @param since the last event that it does not get
   */
  long add(NewWebhook wanted, Position since) {
    return session()
        .createNativeQuery(ADD, Long.class)
        .setParameter("seller", seller())
        .setParameter("name", wanted.name())
        .setParameter("url", wanted.url())
        .setParameter("types", wanted.wantedTypes().toArray(String[]::new))
        .setParameter("body", wanted.body().name())
        .setParameter("tx", since.tx())
        .setParameter("seq", since.seq())
        .setParameter("at", clock.instant(), Instant.class)
        .setParameter("by", actor.get().name())
        .getSingleResult();
  }

  /** Returns false when the endpoint has another version, or is gone; likewise the others. */
  boolean replace(StoredEndpoint before, NewWebhook wanted) {
    return changing(REPLACE, before)
            .setParameter("name", wanted.name())
            .setParameter("url", wanted.url())
            .setParameter("types", wanted.wantedTypes().toArray(String[]::new))
            .setParameter("body", wanted.body().name())
            .executeUpdate()
        == 1;
  }

  boolean setState(StoredEndpoint before, EndpointState state) {
    return changing(SET_STATE, before)
            .setParameter("state", state.name())
            .setParameter(
                "reason", state == EndpointState.DISABLED ? "BY_HAND" : null, String.class)
            .executeUpdate()
        == 1;
  }

  boolean remove(StoredEndpoint before) {
    return changing(SET_STATE, before)
            .setParameter("state", "REMOVED")
            .setParameter("reason", null, String.class)
            .executeUpdate()
        == 1;
  }

  /** Gives it a new version, since something beside it has changed. */
  boolean touch(StoredEndpoint before) {
    return changing(TOUCH, before).executeUpdate() == 1;
  }

  private MutationQuery changing(String statement, StoredEndpoint before) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", seller())
        .setParameter("id", before.id())
        .setParameter("version", before.version())
        .setParameter("at", clock.instant(), Instant.class)
        .setParameter("by", actor.get().name());
  }

  private long seller() {
    return actor.get().sellerId();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
