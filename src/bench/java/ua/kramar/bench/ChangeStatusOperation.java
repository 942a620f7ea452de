package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;

/**
 * A manager changes the status of an order to and fro: processed, awaits the buyer's confirmation.
 * Neither has a deadline or demands a call. Each client has its own part of the shop's orders.
 */
record ChangeStatusOperation(URI server, BenchDatabase database) implements Operation {

  private static final int PROCESSED = 26;
  private static final int AWAITS_BUYER = 53;

  /** An order's status and version after the client's last request. */
  record OrderState(long number, int status, int version) {

    int next() {
      return status == PROCESSED ? AWAITS_BUYER : PROCESSED;
    }

    OrderState moved(int version) {
      return new OrderState(number, next(), version);
    }
  }

  @Override
  public String name() {
    return "change";
  }

  @Override
  public LoadClient overHttp(int client, int clients) throws Exception {
    ClientOrders orders;
    try (Connection connection = database.connect()) {
      orders = ClientOrders.of(connection, client, clients);
    }
    HttpConnection http = new HttpConnection(server, "bench-change." + TestData.SECRET);
    return new LoadClient() {
      @Override
      public void call() throws Exception {
        OrderState order = orders.current();
        HttpConnection.Response changed =
            http.post(
                    "/api/v1/orders/" + order.number() + "/status",
                    "{\"status\":" + order.next() + "}",
                    "If-Match",
                    "\"" + order.version() + "\"")
                .expect(200);
        orders.put(order.moved(Integer.parseInt(changed.etag().replace("\"", ""))));
      }

      @Override
      public void close() throws IOException {
        http.close();
      }
    };
  }

  @Override
  public LoadClient overJdbc(int client, int clients) throws Exception {
    Connection connection = database.connectToLimit();
    return new ChangeStatusJdbcClient(connection, ClientOrders.of(connection, client, clients));
  }
}
