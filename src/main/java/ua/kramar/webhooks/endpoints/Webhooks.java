package ua.kramar.webhooks.endpoints;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import ua.kramar.journal.SettledEvents;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.outbound.ForbiddenAddress;
import ua.kramar.platform.outbound.OutboundClient;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.webhooks.EndpointRef;
import ua.kramar.webhooks.EndpointState;
import ua.kramar.webhooks.signing.SignatureScheme;
import ua.kramar.webhooks.signing.StoredSecrets;

/** The endpoints of the acting shop. Each call is one transaction. */
@Stateless
public class Webhooks {

  /** The most endpoints of a shop. */
  public static final int MOST = 64;

  private static final String LIST = "webhooks";

  @Inject private StoredEndpoints stored;
  @Inject private StoredSecrets secrets;
  @Inject private EventTypes types;
  @Inject private OutboundClient outbound;
  @Inject private SettledEvents events;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<AuditedAct> acts;

  /**
   * The endpoints, the oldest first.
   *
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<WebhookView> page(String after, int limit) {
    long last = after == null ? 0 : Cursor.parse(LIST, after, 1).part(0);
    List<StoredEndpoint> rows = stored.page(last, limit + 1);
    return Page.cut(rows, limit, row -> Cursor.of(LIST, row.id()), this::view);
  }

  /**
   * @throws NotFound when the shop has no such endpoint
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public WebhookView get(long id) {
    return view(find(id));
  }

  private record Made(long id) {}

  private record Wanted(NewWebhook webhook, SignatureScheme scheme) {}

  /**
   * Makes an endpoint, once for each key. It gets what happens from now on.
   *
   * @throws Invalid when nothing may be sent to the address, or a type does not exist
   * @throws ua.kramar.platform.refusals.Forbidden when the caller may not read events
   * @throws TooManyWebhooks when the shop has {@link #MOST}
   * @throws SecretShownAlready when the key has made one already
   */
  public MadeSecret make(String key, NewWebhook wanted, SignatureScheme scheme) {
    admit(wanted);
    Wanted request = new Wanted(wanted, scheme);
    String[] secret = new String[1];
    Idempotency.Outcome<Made> made =
        idempotency.once(
            "make-webhook",
            key,
            request,
            Made.class,
            () -> {
              long id = add(wanted);
              secret[0] = secrets.make(ref(id), scheme, Duration.ZERO);
              return new Made(id);
            });
    if (made.replayed()) {
      throw new SecretShownAlready(made.result().id());
    }
    return new MadeSecret(get(made.result().id()), secret[0]);
  }

  private long add(NewWebhook wanted) {
    stored.lock();
    if (stored.count() >= MOST) {
      throw new TooManyWebhooks(MOST);
    }
    long id = stored.add(wanted, events.latest());
    audit("webhook.added", id, Map.of("host", wanted.host()));
    return id;
  }

  /** Events leave the house by an endpoint: who may not read them may not send them there. */
  private void admit(NewWebhook wanted) {
    actor.require(Permission.EVENTS_READ);
    types.require(wanted.wantedTypes());
    try {
      outbound.check(wanted.url());
    } catch (ForbiddenAddress e) {
      throw new Invalid("url", e.reason().key());
    }
  }

  /**
   * Replaces an endpoint's name, address, types and form of the body. What waits is sent to the new
   * address.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the shop has no such endpoint
   * @throws StaleWebhook when the version is another
   */
  public WebhookView replace(long id, IntPredicate version, NewWebhook wanted) {
    admit(wanted);
    StoredEndpoint before = current(id, version);
    if (!stored.replace(before, wanted)) {
      throw stale(id);
    }
    audit("webhook.changed", id, Map.of("host", wanted.host()));
    return get(id);
  }

  /** Pauses, resumes or disables an endpoint. Refusals as {@link #replace}. */
  public WebhookView setState(long id, IntPredicate version, EndpointState state) {
    if (state == EndpointState.ACTIVE) {
      actor.require(Permission.EVENTS_READ);
    }
    StoredEndpoint before = current(id, version);
    if (before.state() != state) {
      if (!stored.setState(before, state)) {
        throw stale(id);
      }
      audit("webhook.changed", id, Map.of("state", state.name()));
    }
    return get(id);
  }

  /** Removes an endpoint with all that waits for it. Refusals as {@link #replace}. */
  public void remove(long id, IntPredicate version) {
    StoredEndpoint before = current(id, version);
    if (!stored.remove(before)) {
      throw stale(id);
    }
    audit("webhook.removed", id, Map.of());
  }

  /**
   * Makes a new key, once for each idempotency key.
   *
   * @param keepPrevious whether the present key signs for {@link StoredSecrets#OVERLAP} more
   * @throws NotFound when the shop has no such endpoint
   * @throws SecretShownAlready when the key has made one already
   */
  public MadeSecret rotate(long id, String key, SignatureScheme scheme, boolean keepPrevious) {
    StoredEndpoint before = find(id);
    String[] secret = new String[1];
    boolean replayed =
        idempotency
            .once(
                "rotate-webhook-secret:" + id,
                key,
                new Rotation(id, scheme, keepPrevious),
                Made.class,
                () -> {
                  if (!stored.touch(before)) {
                    throw stale(id);
                  }
                  Duration overlap = keepPrevious ? StoredSecrets.OVERLAP : Duration.ZERO;
                  secret[0] = secrets.make(ref(id), scheme, overlap);
                  audit("webhook.secret-rotated", id, Map.of("scheme", scheme.name()));
                  return new Made(id);
                })
            .replayed();
    if (replayed) {
      throw new SecretShownAlready(id);
    }
    return new MadeSecret(get(id), secret[0]);
  }

  private record Rotation(long id, SignatureScheme scheme, boolean keepPrevious) {}

  private StoredEndpoint current(long id, IntPredicate version) {
    StoredEndpoint before = find(id);
    if (!version.test(before.version())) {
      throw new StaleWebhook(view(before));
    }
    return before;
  }

  private StaleWebhook stale(long id) {
    return new StaleWebhook(get(id));
  }

  private StoredEndpoint find(long id) {
    return stored.find(id).orElseThrow(() -> new NotFound("webhook"));
  }

  private WebhookView view(StoredEndpoint endpoint) {
    return new WebhookView(
        String.valueOf(endpoint.id()),
        endpoint.name(),
        endpoint.url(),
        endpoint.eventTypes(),
        endpoint.body(),
        endpoint.state(),
        endpoint.disabledReason(),
        endpoint.failingSince(),
        secrets.views(ref(endpoint.id())),
        endpoint.version(),
        endpoint.createdAt(),
        endpoint.changedAt(),
        endpoint.changedBy());
  }

  private EndpointRef ref(long id) {
    return new EndpointRef(actor.get().sellerId(), id);
  }

  private void audit(String act, long id, Map<String, String> details) {
    acts.fire(new AuditedAct(actor.get().sellerId(), act, "webhook:" + id, details));
  }
}
