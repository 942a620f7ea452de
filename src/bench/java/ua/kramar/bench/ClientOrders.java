package ua.kramar.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The orders that one client changes, in rotation. */
final class ClientOrders {

  private final List<ChangeStatusOperation.OrderState> orders = new ArrayList<>();
  private int at;

  private ClientOrders() {}

  static ClientOrders of(Connection connection, int client, int clients) throws SQLException {
    ClientOrders own = new ClientOrders();
    String query =
        "select number, status, version from orders where number between %d and %d and number %% %d = %d order by number"
            .formatted(
                TestData.CHANGED_FROM,
                TestData.CHANGED_FROM + TestData.CHANGED - 1,
                clients,
                client);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        own.orders.add(
            new ChangeStatusOperation.OrderState(rows.getLong(1), rows.getInt(2), rows.getInt(3)));
      }
    }
    return own;
  }

  ChangeStatusOperation.OrderState current() {
    return orders.get(at);
  }

  /** Keeps the new state of the current order and goes on to the next. */
  void put(ChangeStatusOperation.OrderState order) {
    orders.set(at, order);
    at = (at + 1) % orders.size();
  }
}
