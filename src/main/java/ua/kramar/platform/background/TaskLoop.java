package ua.kramar.platform.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.platform.refusals.Refusal;

/** Runs one background task repeatedly on one thread. */
final class TaskLoop {

  private static final Logger LOG = LoggerFactory.getLogger(TaskLoop.class);
  private static final Duration DELAY_AFTER_FAILURE = Duration.ofSeconds(1);

  private final BackgroundTask task;
  private final SystemRequest system;
  private final Semaphore wakeSignals = new Semaphore(0);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private Thread thread;

  TaskLoop(BackgroundTask task, SystemRequest system) {
    this.task = task;
    this.system = system;
  }

  void start(ThreadFactory threads) {
    thread = threads.newThread(this::loop);
    thread.setName("kramar-" + task.name());
    thread.start();
  }

  void wake() {
    wakeSignals.release();
  }

  void stop() {
    stopped.countDown();
    wakeSignals.release();
  }

  void join(Duration longest) {
    try {
      thread.join(longest.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() {
    Duration delay = task.initialDelay();
    while (!task.isDone() && awaitNext(delay)) {
      delay = runUntilIdle();
    }
  }

  /** Waits for the next run; returns false when the loop must stop. */
  private boolean awaitNext(Duration delay) {
    try {
      Duration minInterval = task.minInterval();
      if (stopped.await(minInterval.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
      wakeSignals.tryAcquire(delay.minus(minInterval).toMillis(), TimeUnit.MILLISECONDS);
      wakeSignals.drainPermits();
      return isRunning();
    } catch (InterruptedException e) {
      return false;
    }
  }

  private boolean isRunning() {
    return stopped.getCount() > 0;
  }

  /** Logs an expected outage in one line, an unexpected exception with its stack trace. */
  private void log(Refusal refusal, RuntimeException failure) {
    if (refusal.kind() == Refusal.Kind.INTERNAL) {
      LOG.error("background task {} failed", task.name(), failure);
    } else {
      LOG.warn("background task {} pauses: {}", task.name(), refusal.code());
    }
  }

  /** Runs the task until it has no more work; returns the delay before the next run. */
  private Duration runUntilIdle() {
    try {
      boolean more;
      do {
        more = system.run(task::run);
      } while (more && isRunning());
      return task.interval();
    } catch (RuntimeException e) {
      log(Failure.toRefusal(e), e);
    } catch (Error e) {
      // Such as a class that cannot be loaded: the next run may not need it.
      LOG.error("background task {} failed", task.name(), e);
    }
    Duration interval = task.interval();
    return interval.compareTo(DELAY_AFTER_FAILURE) < 0 ? DELAY_AFTER_FAILURE : interval;
  }
}
