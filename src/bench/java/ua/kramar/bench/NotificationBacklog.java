package ua.kramar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What the server still has to tell. It is waited for before the limit is measured: the server must
 * rest then.
 */
record NotificationBacklog(BenchDatabase database) {

  private static final Duration AT_MOST = Duration.ofMinutes(3);
  private static final String LEFT =
      """
      select (select count(*) from notification_delivery where state = 'PENDING')
           + (select count(*) from journal_event e, journal_reader r where (e.tx, e.seq) > (r.tx, r.seq))
      """;

  /** Returns how long it took until everything was told. */
  Duration drain() throws SQLException, InterruptedException {
    long begin = System.nanoTime();
    try (Connection connection = database.connect();
        var left = connection.prepareStatement(LEFT)) {
      while (count(left) > 0) {
        if (System.nanoTime() - begin > AT_MOST.toNanos()) {
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
