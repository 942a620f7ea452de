package ua.kramar.platform.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retries a migration that did not get a lock in time. PostgreSQL has rolled it back, so it can run
 * again.
 *
 * @param deadline how long retries may begin after the first attempt; then the failure is thrown
 * @param pause between two attempts, in which waiting statements of others go on
 */
record LockRetry(Duration deadline, Duration pause) {

  private static final Logger LOG = LoggerFactory.getLogger(LockRetry.class);

  /** SQLSTATE lock_not_available and deadlock_detected. */
  private static final Set<String> LOCK_NOT_TAKEN = Set.of("55P03", "40P01");

  void run(Runnable migration) {
    long end = System.nanoTime() + deadline.toNanos();
    while (true) {
      try {
        migration.run();
        return;
      } catch (RuntimeException e) {
        if (!isLockNotTaken(e) || System.nanoTime() > end) {
          throw e;
        }
        LOG.warn("the migration waits for a lock that another transaction holds, such as a backup");
        LockSupport.parkNanos(pause.toNanos());
      }
    }
  }

  private static boolean isLockNotTaken(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e && LOCK_NOT_TAKEN.contains(e.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
