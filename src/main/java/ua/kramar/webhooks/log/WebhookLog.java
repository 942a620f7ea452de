package ua.kramar.webhooks.log;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.journal.SettledEvents;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.webhooks.EndpointRef;
import ua.kramar.webhooks.EndpointState;
import ua.kramar.webhooks.delivery.EventBody;
import ua.kramar.webhooks.delivery.Schedule;
import ua.kramar.webhooks.endpoints.WebhookView;
import ua.kramar.webhooks.endpoints.Webhooks;

/** The log of the acting shop's endpoints, and what is done with its entries. */
@Stateless
public class WebhookLog {

  /** The most deliveries that one request sends again. */
  public static final int MOST_REPLAYED = 10_000;

  private static final String LIST = "webhook-deliveries";

  @Inject private Webhooks webhooks;
  @Inject private StoredDeliveries stored;
  @Inject private SettledEvents events;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Settings settings;
  @Inject private Event<AuditedAct> acts;

  /**
   * The deliveries, the newest first.
   *
   * @param state null for all
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such endpoint
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<DeliveryView> page(
      long webhook, WebhookDeliveryState state, String after, int limit) {
    EndpointRef endpoint = ref(webhook);
    String list = Cursor.filtered(LIST, webhook, state);
    long last = after == null ? Long.MAX_VALUE : Cursor.parse(list, after, 1).part(0);
    List<StoredDelivery> rows = stored.page(endpoint, state, last, limit + 1);
    return Page.cut(rows, limit, row -> Cursor.of(list, row.id()), StoredDelivery::view);
  }

  /**
   * @throws NotFound when the shop has no such endpoint, or that has no such delivery
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public DeliveryDetail get(long webhook, long id) {
    StoredDelivery delivery = find(ref(webhook), id);
    WebhookView endpoint = webhooks.get(webhook);
    return new DeliveryDetail(
        delivery.view(),
        Optional.ofNullable(delivery.seq())
            .flatMap(seq -> events.find(actor.get().sellerId(), seq))
            .map(event -> EventBody.of(event, endpoint.body()).json())
            .orElse(null));
  }

  private record Added(long id) {}

  /**
   * Sends a test event, once for each key, and tries it once.
   *
   * @throws NotFound when the shop has no such endpoint
   * @throws EndpointNotActive when nothing is sent to it
   */
  public DeliveryView test(long webhook, String key) {
    if (webhooks.get(webhook).state() != EndpointState.ACTIVE) {
      throw new EndpointNotActive();
    }
    EndpointRef endpoint = ref(webhook);
    Added added =
        idempotency
            .once(
                "test-webhook",
                key,
                endpoint,
                Added.class,
                () -> {
                  long id = stored.addTest(endpoint);
                  audit("webhook.tested", webhook, Map.of());
                  return new Added(id);
                })
            .result();
    return find(endpoint, added.id()).view();
  }

  /**
   * Sends an event again, whatever became of it, with all attempts; its id stays the same. One that
   * waits is sent now. A test, and what is being sent just now, stays as it is.
   *
   * @throws NotFound when the shop has no such endpoint, or that has no such delivery
   */
  public DeliveryView replay(long webhook, long id) {
    EndpointRef endpoint = ref(webhook);
    find(endpoint, id);
    if (stored.replay(endpoint, id, settings.scaled(Schedule.LIFE))) {
      audit("webhook.replayed", webhook, Map.of("deliveries", "1"));
    }
    return find(endpoint, id).view();
  }

  /**
   * What was sent again.
   *
   * @param next from when to go on, when there may be more; null otherwise
   */
  @Schema(name = "ReplayedWebhooks")
  public record Replayed(int count, @Schema(nullable = true) Instant next) {}

  private record Range(EndpointRef endpoint, Instant from, Instant to, boolean delivered) {}

  /**
   * Sends the events of a time again, the oldest first, once for each key: those that were given up
   * or left out, and if so wanted those that were delivered; at most {@link #MOST_REPLAYED}.
   *
   * @param from inclusive
   * @param to exclusive
   * @throws Invalid when the end is not behind the beginning
   * @throws NotFound when the shop has no such endpoint
   */
  public Replayed replay(long webhook, String key, Instant from, Instant to, boolean delivered) {
    Range range = new Range(ref(webhook), from, to, delivered);
    if (!to.isAfter(from)) {
      throw new Invalid("to", "later-than-from");
    }
    return idempotency
        .once("replay-webhooks:" + webhook, key, range, Replayed.class, () -> replay(range))
        .result();
  }

  private Replayed replay(Range range) {
    List<Instant> made =
        stored.replay(
            range.endpoint(),
            new StoredDeliveries.TimeSpan(range.from(), range.to()),
            range.delivered(),
            MOST_REPLAYED,
            settings.scaled(Schedule.LIFE));
    audit(
        "webhook.replayed",
        range.endpoint().id(),
        Map.of("deliveries", String.valueOf(made.size())));
    return new Replayed(
        made.size(),
        made.size() < MOST_REPLAYED ? null : made.stream().max(Comparator.naturalOrder()).get());
  }

  /**
   * Leaves an event out, so that those of the same subject that wait for it go on.
   *
   * @throws NotFound when the shop has no such endpoint, or that has no such delivery
   * @throws NotSkippable when it has ended, or is being sent just now
   */
  public DeliveryView skip(long webhook, long id) {
    EndpointRef endpoint = ref(webhook);
    find(endpoint, id);
    if (!stored.skip(endpoint, id)) {
      throw new NotSkippable();
    }
    audit("webhook.skipped", webhook, Map.of("delivery", String.valueOf(id)));
    return find(endpoint, id).view();
  }

  private StoredDelivery find(EndpointRef endpoint, long id) {
    return stored.find(endpoint, id).orElseThrow(() -> new NotFound("webhook-delivery"));
  }

  /** The log has what events have: who may not read them may not have them sent either. */
  private EndpointRef ref(long webhook) {
    actor.require(Permission.EVENTS_READ);
    webhooks.get(webhook);
    return new EndpointRef(actor.get().sellerId(), webhook);
  }

  private void audit(String act, long webhook, Map<String, String> details) {
    acts.fire(new AuditedAct(actor.get().sellerId(), act, "webhook:" + webhook, details));
  }
}
