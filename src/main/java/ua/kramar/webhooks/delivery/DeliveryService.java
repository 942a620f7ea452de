package ua.kramar.webhooks.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.journal.SettledEvents;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.start.Settings;
import ua.kramar.webhooks.EndpointRef;
import ua.kramar.webhooks.WebhookEvent;
import ua.kramar.webhooks.signing.SigningKey;
import ua.kramar.webhooks.signing.StoredSecrets;

/**
 * The short transactions around a sending: claiming what is due, and recording what came of it. The
 * endpoint is called between them, outside any transaction.
 */
@Stateless
public class DeliveryService {

  /**
   * Exceeds what a sending takes: 15 seconds until it connects ({@link Courier}), 10 from then on.
   */
  static final Duration LEASE = Duration.ofSeconds(30);

  /** How long an event fails before its shop is told. */
  private static final Duration TELL_AFTER = Duration.ofHours(1);

  /** How long nothing must have succeeded for an outage. */
  private static final Duration OUTAGE = Duration.ofMinutes(1);

  /** An endpoint that takes longer gets one request at a time. */
  private static final long SLOW_MILLIS = 2000;

  /**
   * What to send to an endpoint now.
   *
   * @param letters each with its body
   */
  record Batch(Target target, List<SigningKey> keys, List<Letter> letters) {

    static final Batch NONE = new Batch(null, List.of(), List.of());
  }

  /** A claimed delivery with its body. */
  record Letter(ClaimedDelivery claim, String body, String correlationId) {}

  @Inject private DeliveryRows rows;
  @Inject private DeliveryResults results;
  @Inject private EndpointHealth health;
  @Inject private StoredSecrets secrets;
  @Inject private SettledEvents events;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private Event<WebhookEvent> happened;
  @Inject private Event<AuditedAct> acts;

  /**
   * Claims what is due for an endpoint, unless it is paused or disabled, or asks for a rest.
   *
   * @param places how many may be claimed
   */
  public Batch take(EndpointRef endpoint, int places) {
    Optional<Target> target = rows.lock(endpoint).filter(Target::open);
    if (target.isEmpty()) {
      return Batch.NONE;
    }
    List<ClaimedDelivery> claims = rows.claim(target.get(), places);
    if (claims.isEmpty()) {
      return Batch.NONE;
    }
    return new Batch(
        target.get(),
        secrets.keys(endpoint),
        claims.stream().flatMap(claim -> letter(claim, target.get()).stream()).toList());
  }

  private Optional<Letter> letter(ClaimedDelivery claim, Target target) {
    if (claim.isTest()) {
      String body = EventBody.ofTest(claim.endpoint().id(), clock.instant()).json();
      return Optional.of(new Letter(claim, body, null));
    }
    Optional<RecordedEvent> event = events.find(claim.endpoint().sellerId(), claim.seq());
    if (event.isEmpty()) {
      results.finish(
          claim, "PARKED", Attempt.failed(clock.instant(), "the journal has no such event"));
    }
    return event.map(
        found ->
            new Letter(claim, EventBody.of(found, target.body()).json(), found.correlationId()));
  }

  /** The endpoints for which something is due that nobody sends. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<EndpointWakeUp> due(int count) {
    return rows.due(count).stream().map(EndpointWakeUp::of).toList();
  }

  /**
   * Records what came of a sending.
   *
   * @param wish after what time the receiver wants the next attempt; zero without one
   */
  public void settle(ClaimedDelivery claim, Attempt attempt, Duration wish) {
    if (attempt.status() != null) {
      health.slow(claim.endpoint(), attempt.millis() > SLOW_MILLIS);
    }
    if (attempt.hasSucceeded()) {
      results.finish(claim, "DELIVERED", attempt);
      health.works(claim.endpoint(), settings.scaled(OUTAGE));
    } else if (claim.isTest()) {
      results.finish(claim, "PARKED", attempt);
    } else if (attempt.saysGone()) {
      if (results.retry(claim, attempt, Duration.ZERO)) {
        disable(claim);
      }
    } else if (claim.isLast()) {
      park(claim, attempt);
    } else {
      retry(claim, attempt, wish);
    }
  }

  /** Gives back what was not sent. */
  public void release(ClaimedDelivery claim) {
    results.release(claim);
  }

  private void retry(ClaimedDelivery claim, Attempt attempt, Duration wish) {
    Duration rest = wish.compareTo(Schedule.LONGEST_WISH) > 0 ? Schedule.LONGEST_WISH : wish;
    double spread = ThreadLocalRandom.current().nextDouble();
    Duration delay = settings.scaled(Schedule.RETRIES.delayAfter(claim.attempts(), spread));
    if (!results.retry(claim, attempt, rest.compareTo(delay) > 0 ? rest : delay)) {
      return;
    }
    if (!rest.isZero()) {
      health.rest(claim.endpoint(), rest);
    }
    health.failing(claim.endpoint());
    health
        .tellFailing(claim, settings.scaled(TELL_AFTER))
        .ifPresent(
            trouble ->
                happened.fire(
                    new WebhookEvent.Failing(claim.endpoint(), trouble.name(), trouble.since())));
  }

  private void park(ClaimedDelivery claim, Attempt attempt) {
    if (results.finish(claim, "PARKED", attempt)) {
      health
          .tellParked(claim.endpoint())
          .ifPresent(name -> happened.fire(new WebhookEvent.Parked(claim.endpoint(), name)));
    }
  }

  private void disable(ClaimedDelivery claim) {
    EndpointRef endpoint = claim.endpoint();
    health
        .disable(claim)
        .ifPresent(
            name -> {
              happened.fire(new WebhookEvent.Disabled(endpoint, name));
              acts.fire(
                  new AuditedAct(
                      endpoint.sellerId(), "webhook.disabled", "webhook:" + endpoint.id()));
            });
  }
}
