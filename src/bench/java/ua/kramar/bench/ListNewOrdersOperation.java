package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Lists the first page of 20 new orders of a shop. */
record ListNewOrdersOperation(URI server, BenchDatabase database, String shop)
    implements Operation {

  private static final int LIMIT = 20;

  @Override
  public String name() {
    return "page";
  }

  @Override
  public LoadClient overHttp(int client, int clients) {
    HttpConnection http = new HttpConnection(server, shop + "." + TestData.SECRET);
    return new LoadClient() {
      @Override
      public void call() throws Exception {
        http.get("/api/v1/orders?view=new&limit=" + LIMIT).expect(200);
      }

      @Override
      public void close() throws IOException {
        http.close();
      }
    };
  }

  @Override
  public LoadClient overJdbc(int client, int clients) throws Exception {
    Connection connection = database.connect();
    long seller = TestData.shop(connection, shop);
    PreparedStatement query = connection.prepareStatement(Sql.named("page"));
    return new LoadClient() {
      @Override
      public void call() throws Exception {
        query.setLong(1, seller);
        query.setString(2, "NEW");
        query.setInt(3, LIMIT + 1);
        Sql.readAll(query);
      }

      @Override
      public void close() throws SQLException {
        connection.close();
      }
    };
  }
}
