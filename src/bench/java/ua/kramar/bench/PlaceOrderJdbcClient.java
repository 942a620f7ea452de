package ua.kramar.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Runs the server's SQL for placing one order, statement by statement, in one transaction. */
final class PlaceOrderJdbcClient implements LoadClient {

  private static final AtomicLong IDS = new AtomicLong(1_000_000_000);
  private static final String PAYLOAD =
      """
      {"sellerId":1000,"orderNumber":500000001,"status":1,"source":"CART","total":{"amount":"1280.00","currency":"UAH"},\
      "lines":2,"doNotCall":false,"buyer":{"id":1,"reachable":true}}\
      """;
  private static final byte[] HASH = new byte[32];

  private final Connection connection;
  private final PreparedStatement claim;
  private final PreparedStatement offers;
  private final PreparedStatement buyer;
  private final PreparedStatement order;
  private final PreparedStatement step;
  private final PreparedStatement line;
  private final PreparedStatement event;
  private final PreparedStatement answer;
  private final long seller;

  PlaceOrderJdbcClient(Connection connection) throws SQLException {
    this.connection = connection;
    seller = TestData.shop(connection, "bench-place");
    connection.setAutoCommit(false);
    claim = connection.prepareStatement(Sql.named("place-claim"));
    offers = connection.prepareStatement(Sql.named("place-offers"));
    buyer = connection.prepareStatement(Sql.named("place-buyer"));
    order = connection.prepareStatement(Sql.named("place-order"));
    step = connection.prepareStatement(Sql.named("place-step"));
    line = connection.prepareStatement(Sql.named("place-line"));
    event = connection.prepareStatement(Sql.named("event"));
    answer = connection.prepareStatement(Sql.named("place-answer"));
  }

  @Override
  public void call() throws SQLException {
    long id = IDS.incrementAndGet();
    String key = UUID.randomUUID().toString();
    PlaceOrderOperation.TwoSkus skus = PlaceOrderOperation.TwoSkus.random();
    Timestamp now = Timestamp.from(Instant.now());
    claimAndReadOffers(key, skus);
    Sql.set(buyer, "b-1", "buyer1@bench.demo", "Оксана", "+380671234567", seller, "Шевчук", id);
    buyer.executeUpdate();
    Sql.set(order, null, id, now, now, seller, new BigDecimal("1280.00"), id);
    order.executeUpdate();
    Sql.set(step, "storefront", now, seller, id);
    step.executeUpdate();
    Sql.set(
        line,
        new BigDecimal("320.00"),
        2,
        seller,
        "SKU-" + skus.first(),
        title(skus.first()),
        id,
        0);
    line.addBatch();
    Sql.set(
        line,
        new BigDecimal("640.00"),
        1,
        seller,
        "SKU-" + skus.second(),
        title(skus.second()),
        id,
        1);
    line.addBatch();
    line.executeBatch();
    UUID eventId = UUID.randomUUID();
    String subject = String.valueOf(id);
    Sql.set(event, now, key, eventId, id, PAYLOAD, seller, subject, "order.placed", id);
    event.executeUpdate();
    Sql.set(answer, now, HASH, PAYLOAD, seller, "storefront", key, "place-order");
    answer.executeUpdate();
    connection.commit();
  }

  private void claimAndReadOffers(String key, PlaceOrderOperation.TwoSkus skus)
      throws SQLException {
    Sql.set(
        claim, ThreadLocalRandom.current().nextLong(), seller, "storefront", "place-order", key);
    Sql.readAll(claim);
    Sql.set(offers, seller, "SKU-" + skus.first(), "SKU-" + skus.second());
    Sql.readAll(offers);
  }

  private static String title(int sku) {
    return "Товар " + sku + ", з довгою назвою на два слова";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
