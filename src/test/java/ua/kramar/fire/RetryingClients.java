package ua.kramar.fire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Clients that retry: each sends an order under a key until it is acknowledged, then moves it on
 * two steps, then begins the next. Half of them are the site, half the call centre.
 */
final class RetryingClients {

  private static final int COUNT = 8;

  /**
   * Two steps that a buyer is told of: taken up; then agreed on, which keeps the goods, or
   * cancelled.
   */
  private static final List<List<Integer>> WAYS = List.of(List.of(26, 2), List.of(26, 40));

  private static final Duration ASK_EVERY = Duration.ofMillis(500);
  private static final Duration LAST_ANSWER = Duration.ofMinutes(3);

  /**
   * More letters on their way than this, and the callers wait: the test is of crashes, not of load.
   */
  private static final long MOST_ON_THEIR_WAY = 150;

  private final FaultTestShop shop;
  private final PromiseLedger ledger;
  private final LongSupplier onTheirWay;
  private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
  private final List<Future<?>> clients = new ArrayList<>();
  private volatile boolean enough;
  private boolean crowded;
  private long askAgain = System.nanoTime();

  private RetryingClients(FaultTestShop shop, PromiseLedger ledger, LongSupplier onTheirWay) {
    this.shop = shop;
    this.ledger = ledger;
    this.onTheirWay = onTheirWay;
  }

  /**
   * @param onTheirWay how many letters are still to arrive; may be asked while nobody can say
   */
  static RetryingClients begin(
      FaultTestShop shop, PromiseLedger ledger, LongSupplier onTheirWay, long seed) {
    RetryingClients clients = new RetryingClients(shop, ledger, onTheirWay);
    for (int i = 0; i < COUNT; i++) {
      OrderChannel channel = i % 2 == 0 ? OrderChannel.SITE : OrderChannel.CALL_CENTRE;
      Random random = new Random(seed + i);
      clients.clients.add(clients.threads.submit(() -> clients.write(channel, random)));
    }
    return clients;
  }

  private void write(OrderChannel channel, Random random) {
    while (!enough) {
      if (tooMany()) {
        think(random);
        continue;
      }
      String key = FaultTestShop.fresh();
      long number = place(channel, key, random);
      List<Integer> way = WAYS.get(random.nextInt(WAYS.size()));
      for (int step = 0; step < way.size(); step++) {
        move(number, step, way.get(step), random);
      }
      think(random);
    }
  }

  /** Asked for all writers now and then; the database has better things to do. */
  private synchronized boolean tooMany() {
    if (System.nanoTime() > askAgain) {
      askAgain = System.nanoTime() + ASK_EVERY.toNanos();
      try {
        crowded = onTheirWay.getAsLong() > MOST_ON_THEIR_WAY;
      } catch (IllegalStateException e) {
        // The database is away just now, which must keep no caller from calling.
        crowded = false;
      }
    }
    return crowded;
  }

  private long place(OrderChannel channel, String key, Random random) {
    while (true) {
      Optional<HttpSender.Answer> answer = channel.send(shop, key);
      Optional<Long> number = answer.flatMap(OrderChannel::acknowledged);
      if (number.isPresent()) {
        ledger.placed(key, number.get());
        return number.get();
      }
      requireRepeatable(answer);
      ledger.refused(channel + " " + outcome(answer));
      think(random);
    }
  }

  /** A move carries the version that it starts from: sent again, it finds that it was done. */
  private void move(long number, int step, int to, Random random) {
    String order = "/api/v1/orders/" + number;
    String body = "{\"status\": %d}".formatted(to);
    var headers = shop.asMachine("If-Match", "\"" + step + "\"");
    while (true) {
      Optional<HttpSender.Answer> answer =
          shop.http().tryTo("POST", order + "/status", headers, body);
      int status = answer.map(HttpSender.Answer::status).orElse(0);
      // 412: an earlier request, whose answer was lost, has done it.
      if (status == 200 || status == 412) {
        ledger.moved(number, to);
        return;
      }
      requireRepeatable(answer);
      ledger.refused("MOVE " + outcome(answer));
      think(random);
    }
  }

  /** What a caller must not repeat is a failure of the test. */
  private static void requireRepeatable(Optional<HttpSender.Answer> answer) {
    if (answer.filter(a -> List.of(400, 401, 403, 422).contains(a.status())).isPresent()) {
      throw new AssertionError("Refused for good: " + answer.get().body());
    }
  }

  private static String outcome(Optional<HttpSender.Answer> answer) {
    return answer.map(a -> String.valueOf(a.status())).orElse("no answer");
  }

  /** Callers are people and machines, and not all of them at the same instant. */
  private void think(Random random) {
    if (Thread.currentThread().isInterrupted()) {
      throw new AssertionError("A writer was not answered in time");
    }
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20 + random.nextInt(200)));
  }

  /** Returns when all that was begun has been acknowledged. */
  void end() {
    enough = true;
    long deadline = System.nanoTime() + LAST_ANSWER.toNanos();
    try {
      for (Future<?> client : clients) {
        client.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (ExecutionException e) {
      throw new AssertionError("A writer failed", e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("A writer was not answered in time", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
