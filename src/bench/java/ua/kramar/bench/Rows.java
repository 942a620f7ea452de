package ua.kramar.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads an answer of the database to its end, as whoever asked would. */
final class Rows {

  private Rows() {}

  /**
   * Returns how many rows there were.
   *
   * @throws IllegalStateException when there was none
   */
  static int readAll(PreparedStatement query) throws SQLException {
    int count = 0;
    try (ResultSet rows = query.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
        count++;
      }
    }
    if (count == 0) {
      throw new IllegalStateException("no rows");
    }
    return count;
  }
}
