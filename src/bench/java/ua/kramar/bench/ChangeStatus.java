package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;

/**
 * A manager's step: processed, another call planned, yet another, processed again … Each client
 * goes round its own part of the shop's orders.
 */
record ChangeStatus(URI server, Database database) implements Operation {

  private static final int[] ROUND = {26, 47, 48};

  /** Where an order stands, and the version that its owner has seen. */
  record Standing(long number, int status, int version) {

    int next() {
      return status == ROUND[0] ? ROUND[1] : status == ROUND[1] ? ROUND[2] : ROUND[0];
    }

    Standing moved(int version) {
      return new Standing(number, next(), version);
    }
  }

  @Override
  public String name() {
    return "change";
  }

  @Override
  public Client overHttp(int client, int clients) throws Exception {
    Circle circle;
    try (Connection connection = database.connect()) {
      circle = Circle.of(connection, client, clients);
    }
    HttpClient http = new HttpClient(server, "bench-change." + Stock.SECRET);
    return new Client() {
      @Override
      public void call() throws Exception {
        Standing order = circle.current();
        HttpClient.Answer answer =
            http.post(
                "/api/v1/orders/" + order.number() + "/status",
                "{\"status\":" + order.next() + "}",
                "If-Match",
                "\"" + order.version() + "\"");
        Expect.status(200, answer);
        circle.put(order.moved(Integer.parseInt(answer.etag().replace("\"", ""))));
      }

      @Override
      public void close() throws IOException {
        http.close();
      }
    };
  }

  @Override
  public Client overJdbc(int client, int clients) throws Exception {
    Connection connection = database.connectToLimit();
    return new ChangeStatusByJdbc(connection, Circle.of(connection, client, clients));
  }
}
