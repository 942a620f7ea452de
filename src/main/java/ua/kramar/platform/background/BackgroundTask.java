package ua.kramar.platform.background;

import java.time.Duration;

/**
 * A task that every node runs repeatedly while it is up. Each bean of this type has a thread of its
 * own. Work that only one node may do at a time is distributed by leases on rows.
 */
public interface BackgroundTask {

  /**
   * The name in logs, in thread names and for {@link BackgroundTasks#wake}, for example {@code
   * fan-out}.
   */
  String name();

  /** The maximum time from the end of a run to the start of the next. */
  Duration interval();

  /** The delay before the first run. */
  default Duration initialDelay() {
    return interval();
  }

  /** The minimum time between runs, however often the task is woken. */
  default Duration minInterval() {
    return Duration.ZERO;
  }

  /**
   * Runs the task as the system, in a request context of its own. An exception is logged and ends
   * this run only, so that the task survives an outage of the database.
   *
   * @return whether to run again without a delay
   */
  boolean run();

  /** Whether the task is finished; its thread then ends. */
  default boolean isDone() {
    return false;
  }
}
