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

/** Runs one background task on one thread, again and again. */
final class TaskLoop {

  private static final Logger LOG = LoggerFactory.getLogger(TaskLoop.class);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

  private final BackgroundTask task;
  private final SystemRequest system;
  private final Semaphore wakes = new Semaphore(0);
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
    wakes.release();
  }

  void stop() {
    stopped.countDown();
    wakes.release();
  }

  void join(Duration longest) {
    try {
      thread.join(longest.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() {
    Duration pause = task.firstPause();
    while (!task.isDone() && awaitNext(pause)) {
      pause = runs();
    }
  }

  /** Returns false when there is to be no next run. */
  private boolean awaitNext(Duration pause) {
    try {
      Duration rest = task.rest();
      if (stopped.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
      wakes.tryAcquire(pause.minus(rest).toMillis(), TimeUnit.MILLISECONDS);
      wakes.drainPermits();
      return goesOn();
    } catch (InterruptedException e) {
      return false;
    }
  }

  private boolean goesOn() {
    return stopped.getCount() > 0;
  }

  /** What is away is said in a line, what nobody foresaw with its stack. */
  private void log(Refusal meaning, RuntimeException failure) {
    if (meaning.kind() == Refusal.Kind.INTERNAL) {
      LOG.error("background task {} failed", task.name(), failure);
    } else {
      LOG.warn("background task {} pauses: {}", task.name(), meaning.code());
    }
  }

  /** Returns how long to wait before the next run. */
  private Duration runs() {
    try {
      boolean more;
      do {
        more = system.round(task::run);
      } while (more && goesOn());
      return task.pause();
    } catch (RuntimeException e) {
      log(Failure.meaning(e), e);
      return task.pause().compareTo(PAUSE_AFTER_FAILURE) < 0 ? PAUSE_AFTER_FAILURE : task.pause();
    }
  }
}
