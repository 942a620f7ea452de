package ua.kramar.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Connections to the world's PostgreSQL, with server-side prepared statements from the first use.
 */
record BenchDatabase(String url) {

  /** Keeps the tables of the limit apart, so that the server sends no notifications about them. */
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
