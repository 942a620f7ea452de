package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;

/**
 * A manager changes the status of an order, in a cycle of three: processed, a call planned, another
 * call planned. Each client has its own part of the shop's orders.
 */
record ChangeStatusOperation(URI server, BenchDatabase database) implements Operation {

  private static final int[] STATUS_CYCLE = {26, 47, 48};

  /** An order's status and version after the client's last request. */
  record OrderState(long number, int status, int version) {

    int next() {
      return status == STATUS_CYCLE[0]
          ? STATUS_CYCLE[1]
          : status == STATUS_CYCLE[1] ? STATUS_CYCLE[2] : STATUS_CYCLE[0];
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
