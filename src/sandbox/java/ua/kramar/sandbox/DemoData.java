package ua.kramar.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import ua.kramar.sandbox.postgres.Postgres;

/**
 * The demo shops, their accounts, tokens and offers: written to the database when the server has
 * created its tables.
 */
final class DemoData {

  private DemoData() {}

  /** Does not change what is there already. */
  static void write(Postgres postgres) throws IOException, SQLException {
    try (InputStream script = DemoData.class.getResourceAsStream("/demo-world.sql");
        Connection connection = postgres.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      connection.commit();
    }
  }
}
