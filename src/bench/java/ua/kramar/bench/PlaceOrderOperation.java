package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Places an order of two lines from the marketplace's site, with a new idempotency key. */
record PlaceOrderOperation(URI server, BenchDatabase database) implements Operation {

  private static final String ORDER =
      """
      {"seller": "bench-place",
       "buyer": {"account": "b-%d", "surname": "Шевчук", "name": "Оксана", "phone": "067 123-45-67",
                 "email": "buyer%d@bench.demo"},
       "lines": [{"sku": "SKU-%d", "quantity": 2}, {"sku": "SKU-%d", "quantity": 1}],
       "delivery": {"carrier": "NOVA_POSHTA", "method": "PICKUP", "city": "Львів", "destination": "Відділення №12"},
       "payment": {"method": "CARD", "paid": true}, "doNotCall": false}
      """;

  /** Two different offers of the shop; the limit chooses them in the same way. */
  record TwoSkus(int first, int second) {
    static TwoSkus random() {
      int first = 1 + ThreadLocalRandom.current().nextInt(TestData.OFFERS);
      return new TwoSkus(first, 1 + first % TestData.OFFERS);
    }
  }

  @Override
  public String name() {
    return "place";
  }

  @Override
  public LoadClient overHttp(int client, int clients) {
    HttpConnection http = new HttpConnection(server, "bench-storefront." + TestData.SECRET);
    return new LoadClient() {
      @Override
      public void call() throws Exception {
        TwoSkus skus = TwoSkus.random();
        int buyer = ThreadLocalRandom.current().nextInt(1000);
        String order = ORDER.formatted(buyer, buyer, skus.first(), skus.second());
        String key = UUID.randomUUID().toString();
        http.post("/api/v1/storefront/orders", order, "Idempotency-Key", key).expect(201);
      }

      @Override
      public void close() throws IOException {
        http.close();
      }
    };
  }

  @Override
  public LoadClient overJdbc(int client, int clients) throws Exception {
    return new PlaceOrderJdbcClient(database.connectToLimit());
  }
}
