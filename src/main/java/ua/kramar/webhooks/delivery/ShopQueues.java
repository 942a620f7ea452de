package ua.kramar.webhooks.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Gives each shop a few threads of an executor at a time, so that one whose work takes long does
 * not keep others waiting.
 */
final class ShopQueues {

  private final Executor threads;
  private final int mostOfShop;
  private final Map<Long, Deque<Runnable>> waiting = new HashMap<>();
  private final Map<Long, Integer> running = new HashMap<>();

  ShopQueues(Executor threads, int mostOfShop) {
    this.threads = threads;
    this.mostOfShop = mostOfShop;
  }

  /**
   * @throws java.util.concurrent.RejectedExecutionException when the executor takes no more
   */
  void execute(long shop, Runnable work) {
    synchronized (this) {
      if (running.getOrDefault(shop, 0) >= mostOfShop) {
        waiting.computeIfAbsent(shop, key -> new ArrayDeque<>()).add(work);
        return;
      }
      running.merge(shop, 1, Integer::sum);
    }
    start(shop, work);
  }

  private void start(long shop, Runnable work) {
    threads.execute(
        () -> {
          try {
            work.run();
          } finally {
            next(shop);
          }
        });
  }

  private void next(long shop) {
    Runnable work;
    synchronized (this) {
      Deque<Runnable> queue = waiting.get(shop);
      work = queue == null ? null : queue.poll();
      if (queue != null && queue.isEmpty()) {
        waiting.remove(shop);
      }
      if (work == null) {
        running.computeIfPresent(shop, (key, now) -> now > 1 ? now - 1 : null);
      }
    }
    if (work != null) {
      start(shop, work);
    }
  }
}
