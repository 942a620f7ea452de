package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** Reads a random order of a shop, with everything that the shop may see. */
record ReadOrderOperation(URI server, BenchDatabase database, int orders) implements Operation {

  @Override
  public String name() {
    return "read";
  }

  @Override
  public LoadClient overHttp(int client, int clients) {
    HttpConnection http = new HttpConnection(server, TestData.LARGE + "." + TestData.SECRET);
    return new LoadClient() {
      @Override
      public void call() throws Exception {
        http.get("/api/v1/orders/" + number()).expect(200);
      }

      @Override
      public void close() throws IOException {
        http.close();
      }
    };
  }

  private long number() {
    return 1 + ThreadLocalRandom.current().nextLong(orders);
  }

  @Override
  public LoadClient overJdbc(int client, int clients) throws Exception {
    Connection connection = database.connect();
    long shop = TestData.shop(connection, TestData.LARGE);
    PreparedStatement query = connection.prepareStatement(Sql.named("read"));
    return new LoadClient() {
      @Override
      public void call() throws Exception {
        query.setLong(1, shop);
        query.setLong(2, number());
        Sql.readAll(query);
      }

      @Override
      public void close() throws SQLException {
        connection.close();
      }
    };
  }
}
