package ua.kramar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The notifications that the server has not sent yet. The bench waits for them before it measures
 * the limit, because the server must be idle then.
 */
record NotificationBacklog(BenchDatabase database) {

  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final String COUNT_UNSENT =
      """
      select (select count(*) from notification_delivery where state = 'PENDING')
           + (select count(*) from journal_event e, journal_reader r where (e.tx, e.seq) > (r.tx, r.seq))
      """;

  /** Waits until all are sent, and returns how long that took. */
  Duration drain() throws SQLException, InterruptedException {
    long begin = System.nanoTime();
    try (Connection connection = database.connect();
        var left = connection.prepareStatement(COUNT_UNSENT)) {
      while (count(left) > 0) {
        if (System.nanoTime() - begin > TIMEOUT.toNanos()) {
          throw new IllegalStateException(count(left) + " notifications were not sent in time");
        }
        Thread.sleep(100);
      }
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static long count(PreparedStatement query) throws SQLException {
    try (var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
