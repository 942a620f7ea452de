package ua.kramar.platform.background;

/**
 * Work that no caller waits for, because it has been stored: it gets the processor when those who
 * are waited for leave some (ADR 0017). On Linux by the virtual machine's options in {@code
 * server-config/java.options}; without them it is work like any other. Only a privileged process
 * may hurry again: elsewhere the thread stays as it is, so this is for threads that do nothing
 * else.
 */
public final class LowPriority {

  private LowPriority() {}

  @SuppressWarnings("ThreadPriorityCheck") // Nothing is right or wrong by it, only sooner or later.
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
