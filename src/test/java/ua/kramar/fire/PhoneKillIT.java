package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The server dies again and again while it sends messages to phones. By the gateway that
 * deduplicates each arrives once; by the other one at most once, and what did not arrive is parked
 * for an operator.
 */
@UnderFire
@Tag("O20")
@EnabledIfSystemProperty(named = "fire.thorough", matches = "true")
class PhoneKillIT {

  private static final String API = "/api/v1";
  private static final int KILLS = 4;
  private static final int NOTICES = 120;

  /** What was acknowledged, by its unique text. */
  private record Notice(String channel, String text) {}

  @Test
  void tellsNobodyTwiceAndForgetsNobody(FaultTestExtension.Environment place) throws Exception {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    String template =
        insist(
                shop,
                "/templates",
                "{\"kind\": \"ORDER\", \"language\": \"uk\", \"name\": \"Готове\", \"text\":"
                    + " \"Замовлення {{number}} готове.\"}")
            .path("id")
            .asText();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Notice>> sending = new ArrayList<>();
    try {
      for (int i = 0; i < NOTICES; i++) {
        String channel = i % 2 == 0 ? "SMS" : "VIBER";
        String phone = "+38067%07d".formatted(2_000_000 + i);
        sending.add(threads.submit(() -> tell(shop, template, channel, phone)));
      }
      for (int kill = 0; kill < KILLS; kill++) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(8));
        place.world().killServer();
        place.world().startServer();
      }
      List<Notice> told = new ArrayList<>();
      for (Future<Notice> each : sending) {
        told.add(each.get(10, TimeUnit.MINUTES));
      }
      long seller = place.database().seller(shop);
      await()
          .atMost(Duration.ofMinutes(10))
          .pollInterval(Duration.ofSeconds(1))
          .until(
              () ->
                  place
                          .database()
                          .number(
                              "select count(*) from notification_delivery where seller_id = ? and"
                                  + " state = 'PENDING'",
                              seller)
                      == 0);
      Map<String, Integer> arrived = arrived(place);
      long parked =
          place
              .database()
              .number(
                  """
                  select count(*) from notification_delivery d
                  join phone_message m on m.seller_id = d.seller_id and m.delivery_id = d.id
                  where d.seller_id = ? and d.state = 'PARKED' and m.state = 'UNKNOWN' and d.channel = 'SMS'
                  """,
                  seller);
      long missing = told.stream().filter(each -> !arrived.containsKey(each.text())).count();
      System.out.printf(
          "Phones: acknowledged %d, on phones %d, twice %d, missing %d, parked as unclear %d%n",
          told.size(),
          told.stream().filter(each -> arrived.containsKey(each.text())).count(),
          told.stream().filter(each -> arrived.getOrDefault(each.text(), 0) > 1).count(),
          missing,
          parked);

      assertThat(told).allMatch(each -> arrived.getOrDefault(each.text(), 0) <= 1);
      assertThat(told)
          .filteredOn(each -> each.channel().equals("VIBER"))
          .as("a gateway that deduplicates")
          .allMatch(each -> arrived.containsKey(each.text()));
      assertThat(missing).as("what did not arrive is parked").isLessThanOrEqualTo(parked);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Notice tell(FaultTestShop shop, String template, String channel, String phone) {
    String order = order(shop, phone);
    insist(
        shop,
        "/orders/" + order + "/notices",
        "{\"channel\": \"%s\", \"template\": \"%s\"}".formatted(channel, template));
    return new Notice(channel, "Замовлення %s готове.".formatted(order));
  }

  private static String order(FaultTestShop shop, String phone) {
    String key = FaultTestShop.fresh();
    String body =
        """
        {"buyer": {"account": "b-%1$s", "surname": "Ткаченко", "name": "Дмитро", "phone": "%2$s", "email": "%1$s@example.com"},
         "lines": [{"sku": "%3$s", "quantity": 1}],
         "delivery": {"carrier": "OWN", "method": "OWN", "city": "Київ", "destination": "вул. Хрещатик, 1"},
         "payment": {"method": "CASH_ON_DELIVERY", "paid": false}, "doNotCall": false}
        """
            .formatted(key, phone, FaultTestShop.ARTICLE);
    return insist(shop, "/orders", key, body).path("number").asText();
  }

  private static JsonNode insist(FaultTestShop shop, String path, String body) {
    return insist(shop, path, FaultTestShop.fresh(), body);
  }

  private static JsonNode insist(FaultTestShop shop, String path, String key, String body) {
    while (!Thread.currentThread().isInterrupted()) {
      Optional<HttpSender.Answer> answer =
          shop.http().tryTo("POST", API + path, shop.asMachine("Idempotency-Key", key), body);
      if (answer.filter(each -> each.status() == 201).isPresent()) {
        return answer.get().json();
      }
      if (answer.filter(Insistence::isFinal).isPresent()) {
        throw new AssertionError(path + " is refused: " + answer.get().body());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
    }
    throw new AssertionError("Not acknowledged");
  }

  /** How often each text is on a phone. */
  private static Map<String, Integer> arrived(FaultTestExtension.Environment place) {
    Map<String, Integer> counts = new HashMap<>();
    new HttpSender(place.world().pageUrl())
        .send("GET", "/phones/messages", Map.of(), null)
        .expecting(200)
        .json()
        .forEach(each -> counts.merge(each.path("text").asText(), 1, Integer::sum));
    return counts;
  }
}
