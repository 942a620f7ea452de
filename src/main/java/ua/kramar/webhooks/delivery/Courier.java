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
import java.util.concurrent.atomic.AtomicReference;
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

  /**
   * Requests under way on this node, and those of one shop. What exceeds it waits for the sweeper.
   */
  private static final int MOST_IN_FLIGHT = 1000;

  private static final int MOST_OF_SHOP = 100;

  /**
   * They wait for names only, which a DNS that hangs can take long to tell: so many of one shop.
   */
  private static final int SENDERS = 32;

  private static final int SENDERS_OF_SHOP = 4;

  /** Each needs a connection to the database. */
  private static final int RECORDERS = 4;

  /** Later than that after the claim nothing is sent: the lease might end before the answer. */
  private static final Duration FRESH = Duration.ofSeconds(15);

  private static final Duration WARNINGS = Duration.ofMinutes(1);

  @Resource private ManagedThreadFactory threads;
  @Inject private DeliveryService deliveries;
  @Inject private OutboundClient client;
  @Inject private SystemRequest system;
  @Inject private Clock clock;

  private final Places places = new Places(MOST_IN_FLIGHT, MOST_OF_SHOP);
  private final AtomicReference<Instant> warned = new AtomicReference<>(Instant.EPOCH);
  private ExecutorService senders;
  private ShopQueues queues;
  private ExecutorService recorders;

  @PostConstruct
  void start() {
    senders = pool(SENDERS);
    queues = new ShopQueues(senders, SENDERS_OF_SHOP);
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
    int free = places.take(endpoint.sellerId(), Target.MOST);
    if (free == 0) {
      return;
    }
    int used = 0;
    try {
      DeliveryService.Batch batch = deliveries.take(endpoint, free);
      Instant taken = clock.instant();
      used = batch.letters().size();
      batch.letters().forEach(letter -> enqueue(batch, letter, taken));
    } catch (RuntimeException e) {
      warn("webhook {} is not served: {}", endpoint.id(), e);
    } finally {
      places.free(endpoint.sellerId(), free - used);
    }
  }

  private void enqueue(DeliveryService.Batch batch, DeliveryService.Letter letter, Instant taken) {
    long shop = letter.claim().endpoint().sellerId();
    try {
      queues.execute(shop, () -> LowPriority.run(() -> send(batch, letter, taken)));
    } catch (RejectedExecutionException e) {
      places.free(shop, 1);
      LOG.debug("the node stops: {} is sent when its lease has ended", letter.claim().id());
    }
  }

  private void send(DeliveryService.Batch batch, DeliveryService.Letter letter, Instant taken) {
    Instant begin = clock.instant();
    Instant end = taken.plus(FRESH);
    if (begin.isAfter(end)) {
      ClaimedDelivery claim = letter.claim();
      places.free(claim.endpoint().sellerId(), 1);
      recordSoon(claim, () -> deliveries.release(claim));
      return;
    }
    var unused =
        posted(batch, letter, begin, Duration.between(begin, end))
            .whenComplete(
                (response, failure) -> settleSoon(letter.claim(), begin, response, failure));
  }

  private CompletableFuture<OutboundResponse> posted(
      DeliveryService.Batch batch, DeliveryService.Letter letter, Instant at, Duration within) {
    try {
      String id = letter.claim().event().toString();
      Map<String, String> headers =
          new HashMap<>(SigningKey.headers(batch.keys(), id, at, letter.body()));
      if (letter.correlationId() != null) {
        headers.put(CORRELATION_ID, letter.correlationId());
      }
      return client.post(batch.target().url(), headers, letter.body().getBytes(UTF_8), within);
    } catch (RuntimeException e) {
      LOG.error("webhook delivery {} cannot be sent", letter.claim().id(), e);
      return CompletableFuture.failedFuture(e);
    }
  }

  private void settleSoon(
      ClaimedDelivery claim, Instant begin, OutboundResponse response, Throwable failure) {
    places.free(claim.endpoint().sellerId(), 1);
    Attempt attempt = attempt(begin, response, failure);
    Duration wish = response == null ? Duration.ZERO : RetryAfter.of(response, clock.instant());
    recordSoon(
        claim,
        () -> {
          deliveries.settle(claim, attempt, wish);
          serve(claim.endpoint());
        });
  }

  private void recordSoon(ClaimedDelivery claim, Runnable work) {
    try {
      recorders.execute(() -> LowPriority.run(() -> record(claim, work)));
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
  private void record(ClaimedDelivery claim, Runnable work) {
    try {
      system.run(
          () -> {
            work.run();
            return claim;
          });
    } catch (RuntimeException e) {
      warn("the result of webhook delivery {} is not recorded: {}", claim.id(), e);
    }
  }

  /** Once a minute: while the database or a key is away, every endpoint fails each second. */
  private void warn(String what, long id, RuntimeException e) {
    Instant now = clock.instant();
    Instant last = warned.get();
    if (now.isAfter(last.plus(WARNINGS)) && warned.compareAndSet(last, now)) {
      LOG.warn(what, id, Failure.toRefusal(e).code());
    }
  }
}
