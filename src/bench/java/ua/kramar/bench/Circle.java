package ua.kramar.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The orders that one client changes, one after the other, over and over. */
final class Circle {

  private final List<ChangeStatus.Standing> orders = new ArrayList<>();
  private int at;

  private Circle() {}

  static Circle of(Connection connection, int client, int clients) throws SQLException {
    Circle circle = new Circle();
    String query =
        "select number, status, version from orders where number between %d and %d and number %% %d = %d order by number"
            .formatted(Stock.CHANGED_FROM, Stock.CHANGED_FROM + Stock.CHANGED - 1, clients, client);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        circle.orders.add(
            new ChangeStatus.Standing(rows.getLong(1), rows.getInt(2), rows.getInt(3)));
      }
    }
    return circle;
  }

  ChangeStatus.Standing current() {
    return orders.get(at);
  }

  /** Notes where the current one stands now, and goes on to the next. */
  void put(ChangeStatus.Standing order) {
    orders.set(at, order);
    at = (at + 1) % orders.size();
  }
}
