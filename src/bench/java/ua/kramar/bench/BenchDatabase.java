package ua.kramar.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Connections to the world's PostgreSQL, prepared statements on the server's side from the first
 * use.
 */
record BenchDatabase(String url) {

  /** A schema of its own holds the tables of the limit, so that nobody is told of its orders. */
  static final String LIMIT_SCHEMA = "bench_limit";

  Connection connect() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("user", "kramar");
    settings.setProperty("password", "kramar");
    settings.setProperty("prepareThreshold", "1");
    settings.setProperty("stringtype", "unspecified");
    settings.setProperty("reWriteBatchedInserts", "true");
    settings.setProperty("options", "-c timezone=UTC");
    return DriverManager.getConnection(url, settings);
  }

  Connection connectToLimit() throws SQLException {
    Connection connection = connect();
    connection.setSchema(LIMIT_SCHEMA);
    return connection;
  }
}
