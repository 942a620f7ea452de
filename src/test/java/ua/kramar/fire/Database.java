package ua.kramar.fire;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables, read from beside the server. */
record Database(String url) {

  /** Turns a row into a value. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> rows(Reader<T> reader, String query, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url, "kramar", "kramar");
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reader.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long number(String query, Object... parameters) {
    return rows(row -> row.getLong(1), query, parameters).get(0);
  }

  long seller(FaultTestShop shop) {
    return number("select id from seller where code = ?", shop.code());
  }

  long parked(FaultTestShop shop) {
    return number(
        "select count(*) from notification_delivery where state = 'PARKED' and seller_id = ?",
        seller(shop));
  }

  /** How often the shop's deliveries have failed so far, those counted that have failed at all. */
  long failed(FaultTestShop shop) {
    return number(
        """
        select coalesce(sum(attempts), 0) from notification_delivery
        where last_error is not null and seller_id = ?
        """,
        seller(shop));
  }

  int update(String statement, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url, "kramar", "kramar");
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) {
        prepared.setObject(i + 1, parameters[i]);
      }
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The end of the journal: everything before it was committed before now. */
  long journalEnd() {
    return number("select coalesce(max(tx), 0) from journal_event");
  }

  long pending() {
    return number("select count(*) from notification_delivery where state = 'PENDING'");
  }

  /** Events up to there that the fan-out has not reached, and deliveries that are on their way. */
  long backlog(long journalEnd) {
    return number(
        """
        select (select count(*) from journal_event e, journal_reader r
                where r.name = 'fan-out' and (e.tx, e.seq) > (r.tx, r.seq) and e.tx <= ?)
             + (select count(*) from notification_delivery where state = 'PENDING' and event_tx <= ?)
        """,
        journalEnd,
        journalEnd);
  }
}
