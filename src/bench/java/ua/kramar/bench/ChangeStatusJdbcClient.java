package ua.kramar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Runs the server's SQL for one change of status, statement by statement, in one transaction. */
final class ChangeStatusJdbcClient implements LoadClient {

  private static final AtomicLong IDS = new AtomicLong(2_000_000_000);
  private static final String PAYLOAD =
      """
      {"sellerId":1000,"orderNumber":500000001,"from":26,"status":53,"mover":"SELLER","waybill":null,\
      "buyer":{"id":1,"reachable":true}}\
      """;

  private final Connection connection;
  private final ClientOrders orders;
  private final PreparedStatement lock;
  private final PreparedStatement step;
  private final PreparedStatement event;
  private final PreparedStatement order;
  private final PreparedStatement read;
  private final long seller;

  ChangeStatusJdbcClient(Connection connection, ClientOrders orders) throws SQLException {
    this.connection = connection;
    this.orders = orders;
    seller = TestData.shop(connection, "bench-change");
    connection.setAutoCommit(false);
    lock = connection.prepareStatement(Sql.named("change-lock"));
    step = connection.prepareStatement(Sql.named("change-step"));
    event = connection.prepareStatement(Sql.named("event"));
    order = connection.prepareStatement(Sql.named("change-order"));
    read = connection.prepareStatement(Sql.named("read"));
  }

  @Override
  public void call() throws SQLException {
    ChangeStatusOperation.OrderState state = orders.current();
    Timestamp now = Timestamp.from(Instant.now());
    int steps = steps(state.number());
    long number = state.number();
    Sql.set(step, "bench-change", now, state.status(), seller, state.next(), number, steps);
    step.executeUpdate();
    String type = "order.status-changed";
    UUID id = UUID.randomUUID();
    String subject = String.valueOf(number);
    Sql.set(event, now, id, id, number, PAYLOAD, seller, subject, type, IDS.incrementAndGet());
    event.executeUpdate();
    int version = state.version();
    Sql.set(
        order, now, "IN_WORK", state.next(), steps + 1, version + 1, null, number, seller, version);
    if (order.executeUpdate() != 1) {
      throw new IllegalStateException("another client changed the order");
    }
    Sql.set(read, seller, number);
    Sql.readAll(read);
    connection.commit();
    orders.put(state.moved(version + 1));
  }

  private int steps(long number) throws SQLException {
    Sql.set(lock, number, seller);
    try (ResultSet rows = lock.executeQuery()) {
      rows.next();
      return rows.getInt("steps");
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
