package ua.kramar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The statements of the limit, a file each: what the server's log shows for the same operation. */
final class Sql {

  private Sql() {}

  static String named(String name) {
    try (InputStream file = Sql.class.getResourceAsStream("/sql/" + name + ".sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Binds the values in their order. */
  static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /**
   * Reads every column of every row, as the server does.
   *
   * @throws IllegalStateException when there is no row
   */
  static void readAll(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      if (!rows.next()) {
        throw new IllegalStateException("no rows");
      }
      do {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
      } while (rows.next());
    }
  }
}
