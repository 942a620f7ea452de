package ua.kramar.system.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.webhooks.HookReceiver;
import ua.kramar.system.drivers.webhooks.ShopWebhooks;

/** Endpoints that hang slow down nobody else's. */
class HangingEndpointsIT {

  private static final int ENDPOINTS = 20;
  private static final int HANGING = 4;
  private static final int ORDERS = 10;

  /** A request ends after 10 seconds: who waited for one that hangs would be later than that. */
  private static final Duration SOON = Duration.ofSeconds(8);

  @Test
  void aFifthOfThemHangs() {
    TestShop shop = TestShop.openedWithoutLetters();
    ShopWebhooks webhooks = new ShopWebhooks(shop.cabinet().caller());
    List<HookReceiver> good = new ArrayList<>();
    for (int i = 0; i < ENDPOINTS; i++) {
      HookReceiver receiver = HookReceiver.fresh();
      webhooks.made(receiver.url(), "order.placed");
      if (i % (ENDPOINTS / HANGING) == 0) {
        receiver.answers(Answer.JSON.createObjectNode().put("millis", 60_000));
      } else {
        good.add(receiver);
      }
    }

    for (int i = 0; i < ORDERS; i++) {
      shop.placedOrder();
    }

    List<Duration> delays =
        good.stream().flatMap(receiver -> delays(receiver.await(ORDERS))).sorted().toList();
    Duration p99 = delays.get((int) Math.ceil(delays.size() * 0.99) - 1);
    System.out.printf(
        "Webhooks beside %d of %d that hang: %d, p50 %s, p99 %s%n",
        HANGING, ENDPOINTS, delays.size(), delays.get(delays.size() / 2), p99);
    assertThat(p99).isLessThan(SOON);
  }

  private static Stream<Duration> delays(List<JsonNode> received) {
    return received.stream()
        .map(
            each ->
                Duration.between(
                    Instant.parse(
                        Answer.json(each.path("body").asText()).path("timestamp").asText()),
                    Instant.parse(each.path("at").asText())));
  }
}
