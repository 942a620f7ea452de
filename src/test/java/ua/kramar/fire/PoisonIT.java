package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of fifty messages one cannot be carried out. The other forty-nine must not notice. */
@UnderFire.Measured
class PoisonIT {

  private static final int BATCH = 50;
  private static final int WARM_UPS = 8;
  private static final int LEAST_ROUNDS = 4;

  /**
   * A real difference is there in every round, and stays however long one looks; that of a busy
   * machine goes, so that only the latest rounds are compared.
   */
  private static final int MOST_ROUNDS = 24;

  private static final String NOBODY_KNOWS_THE_STATUS =
      "{\"from\":1,\"status\":9999,\"mover\":\"SELLER\",\"buyer\":{\"id\":1,\"reachable\":true}}";
  private static final String UNREADABLE = "{\"buyer\":\"no object\"}";

  /** Four times what a request may bring: nobody reads it to its end. */
  private static final String OVERSIZED =
      NOBODY_KNOWS_THE_STATUS.replace(
          "{\"from\"", "{\"note\":\"" + "x".repeat(4 << 20) + "\",\"from\"");

  private static final List<String> POISONS =
      List.of(UNREADABLE, NOBODY_KNOWS_THE_STATUS, OVERSIZED);

  @Test
  void delaysNobodyElse(FaultTestExtension.Environment place) throws Exception {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    Deque<List<Long>> clean = new ArrayDeque<>();
    Deque<List<Long>> poisoned = new ArrayDeque<>();
    int rounds = 0;
    warmUp(place, shop);
    try {
      do {
        keep(delays(place, shop), clean);
        poison(place, shop, POISONS.get(rounds % POISONS.size()));
        keep(delays(place, shop), poisoned);
        rounds++;
      } while (rounds < LEAST_ROUNDS || (!alike(clean, poisoned) && rounds < MOST_ROUNDS));

      System.out.printf(
          "Poison, 1 in %d: p50 %d ms, p99 %d ms; without it p50 %d ms, p99 %d ms; %d letters each%n",
          BATCH,
          percentile(poisoned, 50),
          percentile(poisoned, 99),
          percentile(clean, 50),
          percentile(clean, 99),
          all(clean).size());
      assertThat(alike(clean, poisoned)).as("p99 within a fifth").isTrue();
      assertThat(place.database().parked(shop))
          .as("those that nobody can read")
          .isEqualTo(rounds - (rounds + 1) / 3);
      assertThat(place.database().failed(shop)).as("the one that throws").isPositive();
    } finally {
      place
          .database()
          .update(
              "update notification_delivery set state = 'DISCARDED' where state = 'PENDING' and seller_id = ?",
              place.database().seller(shop));
    }
  }

  /** A server that has just started is so slow that a poison would not show. */
  private static void warmUp(FaultTestExtension.Environment place, FaultTestShop shop)
      throws Exception {
    for (int i = 0; i < WARM_UPS; i++) {
      delays(place, shop);
    }
  }

  /** The delays of the latest rounds. */
  private static void keep(List<Long> delays, Deque<List<Long>> latest) {
    latest.addLast(delays);
    if (latest.size() > LEAST_ROUNDS) {
      latest.removeFirst();
    }
  }

  private static List<Long> all(Deque<List<Long>> rounds) {
    return rounds.stream().flatMap(List::stream).toList();
  }

  /** A fifth, and the grain in which a machine with other things to do tells time. */
  private static boolean alike(Deque<List<Long>> clean, Deque<List<Long>> poisoned) {
    return percentile(poisoned, 99) <= percentile(clean, 99) * 1.2 + 20;
  }

  private static long percentile(Deque<List<Long>> rounds, int percent) {
    List<Long> sorted = all(rounds).stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** From the acknowledgement of an order to the arrival of its letter, in milliseconds. */
  private static List<Long> delays(FaultTestExtension.Environment place, FaultTestShop shop) {
    Map<String, Instant> acknowledged = new HashMap<>();
    for (int i = 0; i < BATCH - 1; i++) {
      acknowledged.put(String.valueOf(shop.placed()), Instant.now());
    }
    Map<String, Instant> arrived =
        await()
            .atMost(Duration.ofMinutes(3))
            .until(
                () -> arrivals(place, shop),
                letters -> letters.keySet().containsAll(acknowledged.keySet()));
    return acknowledged.entrySet().stream()
        .map(order -> Duration.between(order.getValue(), arrived.get(order.getKey())).toMillis())
        .toList();
  }

  /** By the order's number, which the subject has. */
  private static Map<String, Instant> arrivals(
      FaultTestExtension.Environment place, FaultTestShop shop) {
    return place.receiver().letters(shop.letters()).stream()
        .collect(
            Collectors.toMap(
                letter -> letter.subject().replaceAll(".*№(\\d+) .*", "$1"),
                Receiver.Letter::arrived,
                (first, second) -> first));
  }

  private static void poison(
      FaultTestExtension.Environment place, FaultTestShop shop, String payload) {
    place
        .database()
        .update(
            """
            insert into journal_event (seller_id, seq, id, type, order_number, payload, correlation_id, at)
            values (?, nextval('journal_seq'), ?, 'order.status-changed', 1, ?::jsonb, 'poison', now())
            """,
            place.database().seller(shop),
            UUID.randomUUID(),
            payload);
  }
}
