package ua.kramar.platform.background;

/**
 * Runs work that no caller waits for at a low thread priority, so that requests get the processor
 * first (ADR 0017). On Linux this requires the options in {@code server-config/java.options};
 * without them the priority has no effect. Only a privileged process can raise a priority again:
 * otherwise the thread keeps the low one, so use this only on threads that do no other work.
 */
public final class LowPriority {

  private LowPriority() {}

  @SuppressWarnings("ThreadPriorityCheck") // Correctness does not depend on it.
  public static void run(Runnable work) {
    Thread worker = Thread.currentThread();
    int usual = worker.getPriority();
    worker.setPriority(Thread.MIN_PRIORITY);
    try {
      work.run();
    } finally {
      worker.setPriority(usual);
    }
  }
}
