package ua.kramar.webhooks.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.LowPriority;
import ua.kramar.platform.background.SystemRequest;
import ua.kramar.platform.outbound.OutboundClient;
import ua.kramar.platform.outbound.OutboundFailure;
import ua.kramar.platform.outbound.OutboundResponse;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.webhooks.EndpointRef;
import ua.kramar.webhooks.signing.SigningKey;

/**
 * Sends what is due for an endpoint, a few at a time, and goes on until nothing is. No thread waits
 * for an answer, so that endpoints that hang hold connections only; results are recorded by threads
 * that never call an endpoint.
 */
@ApplicationScoped
public class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private static final String CORRELATION_ID = "X-Correlation-Id";

  /** On this node, to all endpoints. What exceeds it waits for the sweeper. */
  private static final int MOST_IN_FLIGHT = 1000;

  /** They wait for names only, which a DNS that hangs can take long to tell. */
  private static final int SENDERS = 32;

  /** Each needs a connection to the database. */
  private static final int RECORDERS = 4;

  /** What has waited longer for a thread is not sent: its lease might end before the answer. */
  private static final Duration FRESH = Duration.ofSeconds(15);

  @Resource private ManagedThreadFactory threads;
  @Inject private DeliveryService deliveries;
  @Inject private OutboundClient client;
  @Inject private SystemRequest system;
  @Inject private Clock clock;

  private final AtomicInteger inFlight = new AtomicInteger();
  private ExecutorService senders;
  private ExecutorService recorders;

  @PostConstruct
  void start() {
    senders = pool(SENDERS);
    recorders = pool(RECORDERS);
  }

  private ExecutorService pool(int size) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size, size, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  @PreDestroy
  void stop() {
    senders.shutdownNow();
    recorders.shutdownNow();
  }

  /** Sends what is due for the endpoint. Returns at once. */
  public void serve(EndpointWakeUp wakeUp) {
    serve(wakeUp.ref());
  }

  /** What fails here is found again by the sweeper; the broker would only repeat it sooner. */
  private void serve(EndpointRef endpoint) {
    if (inFlight.get() >= MOST_IN_FLIGHT) {
      return;
    }
    try {
      DeliveryService.Batch batch = deliveries.take(endpoint);
      Instant taken = clock.instant();
      batch.letters().forEach(letter -> enqueue(batch, letter, taken));
    } catch (RuntimeException e) {
      LOG.warn("webhook {} is not served: {}", endpoint.id(), Failure.toRefusal(e).code());
    }
  }

  private void enqueue(DeliveryService.Batch batch, DeliveryService.Letter letter, Instant taken) {
    inFlight.incrementAndGet();
    try {
      senders.execute(() -> LowPriority.run(() -> send(batch, letter, taken)));
    } catch (RejectedExecutionException e) {
      inFlight.decrementAndGet();
      LOG.debug("the node stops: {} is sent when its lease has ended", letter.claim().id());
    }
  }

  private void send(DeliveryService.Batch batch, DeliveryService.Letter letter, Instant taken) {
    Instant begin = clock.instant();
    if (begin.isAfter(taken.plus(FRESH))) {
      inFlight.decrementAndGet();
      return;
    }
    posted(batch, letter, begin)
        .whenComplete((response, failure) -> settleSoon(letter.claim(), begin, response, failure));
  }

  private CompletableFuture<OutboundResponse> posted(
      DeliveryService.Batch batch, DeliveryService.Letter letter, Instant at) {
    try {
      String id = letter.claim().event().toString();
      Map<String, String> headers =
          new HashMap<>(SigningKey.headers(batch.keys(), id, at, letter.body()));
      if (letter.correlationId() != null) {
        headers.put(CORRELATION_ID, letter.correlationId());
      }
      return client.post(batch.target().url(), headers, letter.body().getBytes(UTF_8));
    } catch (RuntimeException e) {
      LOG.error("webhook delivery {} cannot be sent", letter.claim().id(), e);
      return CompletableFuture.failedFuture(e);
    }
  }

  private void settleSoon(
      ClaimedDelivery claim, Instant begin, OutboundResponse response, Throwable failure) {
    inFlight.decrementAndGet();
    Attempt attempt = attempt(begin, response, failure);
    Duration wish = response == null ? Duration.ZERO : RetryAfter.of(response, clock.instant());
    try {
      recorders.execute(() -> LowPriority.run(() -> settle(claim, attempt, wish)));
    } catch (RejectedExecutionException e) {
      LOG.debug("the node stops: {} is sent again when its lease has ended", claim.id());
    }
  }

  private Attempt attempt(Instant begin, OutboundResponse response, Throwable failure) {
    long millis = Duration.between(begin, clock.instant()).toMillis();
    return response == null
        ? new Attempt(begin, millis, null, reason(failure), null)
        : new Attempt(begin, millis, response.status(), null, response.body());
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause() instanceof OutboundFailure inner ? inner : failure;
    return cause instanceof OutboundFailure
        ? cause.getMessage()
        : "unexpected: " + cause.getClass().getSimpleName();
  }

  /** What cannot be recorded is sent again when its lease has ended, with the same id. */
  private void settle(ClaimedDelivery claim, Attempt attempt, Duration wish) {
    try {
      system.run(
          () -> {
            deliveries.settle(claim, attempt, wish);
            serve(claim.endpoint());
            return claim;
          });
    } catch (RuntimeException e) {
      LOG.warn(
          "the result of webhook delivery {} is not recorded: {}",
          claim.id(),
          Failure.toRefusal(e).code());
    }
  }
}
