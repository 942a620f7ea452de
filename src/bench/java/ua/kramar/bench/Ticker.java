package ua.kramar.bench;

import java.util.concurrent.locks.LockSupport;

/** The clock that the load generator paces requests by; a test has one of its own. */
interface Ticker {

  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void sleepUntil(long nanos) {
          for (long left = nanos - nanos(); left > 0; left = nanos - nanos()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
              return;
            }
          }
        }
      };

  /** Nanoseconds since any fixed point in time. */
  long nanos();

  /**
   * Returns at that time or later; at once when the time has passed or the thread is interrupted.
   */
  void sleepUntil(long nanos);
}
