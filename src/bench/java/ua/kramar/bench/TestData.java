package ua.kramar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/**
 * Loads the test data into the tables of the server, and into those of the limit in a schema of
 * their own.
 */
record TestData(BenchDatabase database, int orders) {

  static final String SECRET = "bench-secret";

  /** The shop with the number of orders that the plan says, and the one with 10,000. */
  static final String LARGE = "bench-read";

  static final String SMALL = "bench-small";

  /** The orders whose status is changed have the numbers from here on. */
  static final long CHANGED_FROM = 20_000_001;

  static final int CHANGED = 40_000;
  static final int OFFERS = 300;

  void fill() throws SQLException, IOException {
    Flyway.configure()
        .dataSource(database.url(), "kramar", "kramar")
        .schemas(BenchDatabase.LIMIT_SCHEMA)
        .load()
        .migrate();
    try (Connection limit = database.connectToLimit()) {
      fill(limit, 1);
    }
    try (Connection served = database.connect()) {
      fill(served, orders);
    }
  }

  private static void fill(Connection connection, int orders) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(script().replace("${orders}", String.valueOf(orders)));
    }
  }

  private static String script() throws IOException {
    try (InputStream script = TestData.class.getResourceAsStream("/test-data.sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The shop's id, which differs between the two schemas. */
  static long shop(Connection connection, String code) throws SQLException {
    try (var query = connection.prepareStatement("select id from seller where code = ?")) {
      query.setString(1, code);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
