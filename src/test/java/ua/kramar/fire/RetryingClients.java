package ua.kramar.fire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * Clients that retry: each sends an order under a key until it is acknowledged, then acts on it as
 * a {@link Way} says, each act until that is acknowledged, then begins the next. Each channel has
 * as many of them.
 */
final class RetryingClients {

  private static final int COUNT = 8;

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
    OrderChannel[] channels = OrderChannel.values();
    for (int i = 0; i < COUNT; i++) {
      OrderChannel channel = channels[i % channels.length];
      Random random = new Random(seed + i);
      clients.clients.add(clients.threads.submit(() -> clients.write(channel, random)));
    }
    return clients;
  }

  private void write(OrderChannel channel, Random random) {
    InsistentCaller caller = new InsistentCaller(shop, ledger, random);
    while (!enough) {
      if (!tooMany()) {
        Way.of(channel, random).go(caller, caller.place(channel), random);
      }
      caller.think();
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
