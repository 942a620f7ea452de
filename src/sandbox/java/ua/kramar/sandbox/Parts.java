package ua.kramar.sandbox;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What has been started, to be stopped in the opposite order: on request, or by Ctrl-C and SIGTERM.
 */
final class Parts implements AutoCloseable {

  private static final long SIGNAL_MILLIS = 500;

  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  /**
   * Held while a part starts or stops: a Ctrl-C in the middle of a start waits for the part that is
   * being started.
   */
  private final ReentrantLock lock = new ReentrantLock();

  private final CountDownLatch ending = new CountDownLatch(1);
  private final Thread shutdownHook = new Thread(this::close, "end-of-the-world");

  private Parts() {}

  static Parts untilShutdown() {
    Parts parts = new Parts();
    Runtime.getRuntime().addShutdownHook(parts.shutdownHook);
    return parts;
  }

  /**
   * Starts a part, which is stopped at the end, whatever happens in between.
   *
   * @throws CancellationException if the end has begun
   */
  <T extends AutoCloseable> T start(Callable<T> start) throws IOException {
    lock.lock();
    try {
      if (ending.getCount() == 0) {
        throw new CancellationException("The world is ending");
      }
      T part = start.call();
      started.push(part);
      return part;
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      lock.unlock();
    }
  }

  /** For a part that has been stopped otherwise. */
  void forget(AutoCloseable part) {
    lock.lock();
    try {
      started.remove(part);
    } finally {
      lock.unlock();
    }
  }

  /** Ctrl-C reaches our child processes at the same time as us: their failures may come first. */
  boolean areEnding() throws InterruptedException {
    return ending.await(SIGNAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    ending.countDown();
    lock.lock();
    try {
      while (!started.isEmpty()) {
        closeQuietly(started.pop());
      }
      forgetShutdownHook();
    } finally {
      lock.unlock();
    }
  }

  /** A part that does not stop must not keep the others from stopping. */
  private static void closeQuietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("Stopping " + part.getClass().getSimpleName() + " failed: " + e);
    }
  }

  private void forgetShutdownHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(shutdownHook);
    } catch (IllegalStateException e) {
      // The virtual machine is ending, by this very hook perhaps.
    }
  }
}
