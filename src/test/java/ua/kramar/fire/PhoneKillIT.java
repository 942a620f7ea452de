package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Nested;
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

  /**
   * The server dies again and again while it sends webhooks, and some receivers hang or refuse in
   * between. Each event comes to each endpoint, those of an order in their order.
   */
  @Nested
  class OfWebhooks {

    private static final String API = "/api/v1";
    private static final int KILLS = 4;
    private static final int ORDERS = 60;
    private static final int ENDPOINTS = 10;

    @Test
    void losesNoEventAndKeepsTheOrder(FaultTestExtension.Environment place) throws Exception {
      FaultTestShop shop = FaultTestShop.opened(place.world());
      HttpSender sandbox = new HttpSender(place.world().pageUrl());
      String url =
          sandbox
              .send("GET", "/webhooks", Map.of(), null)
              .expecting(200)
              .json()
              .path("url")
              .asText();
      for (int i = 0; i < ENDPOINTS; i++) {
        insist(
            shop,
            "/webhooks",
            shop.person(),
            "{\"name\": \"%1$d\", \"url\": \"%2$s%3$s-%1$d\", \"body\": \"THIN\"}"
                .formatted(i, url, shop.code()));
      }
      String start = latest(shop);
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
          working.add(threads.submit(() -> shop.shipped(FaultTestShop.fresh())));
        }
        for (int kill = 0; kill < KILLS; kill++) {
          behave(sandbox, shop.code() + "-" + 2 * kill, "{\"status\": 500}");
          behave(sandbox, shop.code() + "-" + (2 * kill + 1), "{\"millis\": 60000}");
          LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(8));
          place.world().killServer();
          place.world().startServer();
          behave(sandbox, shop.code() + "-" + 2 * kill, "{\"status\": 204}");
          behave(sandbox, shop.code() + "-" + (2 * kill + 1), "{\"millis\": 0}");
        }
        for (Future<?> each : working) {
          try {
            each.get(10, TimeUnit.MINUTES);
          } catch (ExecutionException e) {
            // The server died meanwhile; the events that there are count.
            assertThat(e).hasCauseInstanceOf(Throwable.class);
          }
        }
      } finally {
        threads.shutdownNow();
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
                              "select count(*) from webhook_delivery where seller_id = ? and state <> 'DELIVERED'",
                              seller)
                      == 0);

      Map<String, Set<String>> happened = happened(shop, start);
      int lost = 0;
      int disordered = 0;
      int twice = 0;
      for (int i = 0; i < ENDPOINTS; i++) {
        List<JsonNode> received = received(sandbox, shop.code() + "-" + i);
        Map<String, Set<String>> arrived = arrived(received);
        for (Map.Entry<String, Set<String>> subject : happened.entrySet()) {
          Set<String> came = arrived.getOrDefault(subject.getKey(), Set.of());
          lost += (int) subject.getValue().stream().filter(id -> !came.contains(id)).count();
          disordered += List.copyOf(came).equals(List.copyOf(subject.getValue())) ? 0 : 1;
        }
        twice +=
            received.size()
                - (int) received.stream().map(each -> each.path("id").asText()).distinct().count();
      }
      long events = happened.values().stream().mapToLong(Set::size).sum();
      System.out.printf(
          "Webhooks: %d events to %d endpoints, lost %d, subjects out of order %d, repeated %d%n",
          events, ENDPOINTS, lost, disordered, twice);
      assertThat(events).isPositive();
      assertThat(lost).isZero();
      assertThat(disordered).isZero();
    }

    /** The ids of the events of each subject, in their order. */
    private static Map<String, Set<String>> happened(FaultTestShop shop, String after) {
      Map<String, Set<String>> ids = new LinkedHashMap<>();
      String next = after;
      JsonNode items;
      do {
        JsonNode page =
            shop.http()
                .send("GET", API + "/events?limit=100&after=" + next, shop.asMachine(), null)
                .expecting(200)
                .json();
        items = page.path("items");
        for (JsonNode event : items) {
          String kind = event.at("/subject/kind").asText();
          if (!kind.equals("webhook")) {
            ids.computeIfAbsent(
                    kind + ":" + event.at("/subject/id").asText(), key -> new LinkedHashSet<>())
                .add(event.path("id").asText());
          }
        }
        next = page.path("next").asText();
      } while (!items.isEmpty());
      return ids;
    }

    private static Map<String, Set<String>> arrived(List<JsonNode> received) throws Exception {
      Map<String, Set<String>> ids = new LinkedHashMap<>();
      for (JsonNode each : received) {
        JsonNode subject = HttpSender.JSON.readTree(each.path("body").asText()).at("/data/subject");
        ids.computeIfAbsent(
                subject.path("kind").asText() + ":" + subject.path("id").asText(),
                key -> new LinkedHashSet<>())
            .add(each.path("id").asText());
      }
      return ids;
    }

    private static List<JsonNode> received(HttpSender sandbox, String name) {
      List<JsonNode> received = new ArrayList<>();
      sandbox
          .send("GET", "/webhooks/received?to=" + name, Map.of(), null)
          .expecting(200)
          .json()
          .forEach(received::add);
      return received;
    }

    private static void behave(HttpSender sandbox, String name, String order) {
      sandbox.send("PUT", "/webhooks/" + name, FaultTestShop.json(), order).expecting(200);
    }

    private static String latest(FaultTestShop shop) {
      return shop.http()
          .send("GET", API + "/events/latest", shop.asMachine(), null)
          .expecting(200)
          .json()
          .path("next")
          .asText();
    }

    private static void insist(
        FaultTestShop shop, String path, Map<String, String> caller, String body) {
      Map<String, String> headers = new java.util.HashMap<>(caller);
      headers.put("Idempotency-Key", FaultTestShop.fresh());
      Optional<HttpSender.Answer> answer = shop.http().tryTo("POST", API + path, headers, body);
      assertThat(answer).isPresent();
      answer.get().expecting(201);
    }
  }
}
