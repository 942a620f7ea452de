package ua.kramar.platform.background;

import java.time.Duration;

/**
 * Work that every node does by itself for as long as it runs. A bean that implements this has a
 * thread of its own; what several nodes must not do at once, they share by leases on rows.
 */
public interface BackgroundTask {

  /** The name in logs, threads and {@link BackgroundTasks#wake}: {@code fan-out}. */
  String name();

  /** The longest time from the end of a run to the beginning of the next. */
  Duration pause();

  /** How long to wait before the first run. */
  default Duration firstPause() {
    return pause();
  }

  /** The least time between runs, however often the task is woken. */
  default Duration rest() {
    return Duration.ZERO;
  }

  /**
   * Does what there is to do, as the system, in a request of its own. A failure is logged and ends
   * this run only; an outage of the database is waited out that way.
   *
   * @return whether there is more to do at once
   */
  boolean run();

  /** Whether the task has nothing to do any more; its thread then ends. */
  default boolean isDone() {
    return false;
  }
}
