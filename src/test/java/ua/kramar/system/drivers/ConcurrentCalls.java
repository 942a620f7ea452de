package ua.kramar.system.drivers;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Calls that start at the same moment. */
public final class ConcurrentCalls {

  private ConcurrentCalls() {}

  /** The result of the call in each of the threads, which start together. */
  public static <T> List<T> run(int threads, Callable<T> work) {
    return run(Stream.generate(() -> work).limit(threads).toList());
  }

  public static <T> List<T> run(List<Callable<T>> works) {
    CyclicBarrier start = new CyclicBarrier(works.size());
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    try {
      List<Future<T>> running =
          works.stream().map(work -> threads.submit(at(start, work))).toList();
      return running.stream().map(ConcurrentCalls::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> Callable<T> at(CyclicBarrier start, Callable<T> work) {
    return () -> {
      start.await(1, TimeUnit.MINUTES);
      return work.call();
    };
  }

  private static <T> T result(Future<T> running) {
    try {
      return running.get(5, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      throw new AssertionError("One of the threads failed", e.getCause());
    } catch (Exception e) {
      throw new AssertionError("One of the threads did not end", e);
    }
  }
}
