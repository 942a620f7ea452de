package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.kramar.fire.network.NetworkFault;

/**
 * Something that the server needs is away for ten minutes: of the schedule, which runs a hundred
 * times faster here. Nothing that is healthy may be given up, and nobody has to restart the server.
 */
@UnderFire
class OutageIT {

  private static final Duration TEN_MINUTES =
      Duration.ofMinutes(10).dividedBy(FaultTestExtension.FASTER);
  private static final Duration SOON = Duration.ofMinutes(3);

  @AfterEach
  void heal(FaultTestExtension.Environment place) {
    place.mail().heal();
    place.carrier().heal();
  }

  @Test
  void keepsLettersWhileTheMailIsAway(FaultTestExtension.Environment place) {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    IntStream.range(0, 5).forEach(i -> shop.placed());
    place.mail().fail(NetworkFault.REFUSES);
    IntStream.range(0, 5).forEach(i -> shop.placed());
    passes(TEN_MINUTES);
    await().atMost(SOON).until(() -> place.database().failed(shop), inVain -> inVain >= 10);

    place.mail().heal();

    awaitLetters(place, shop, 10);
  }

  @Test
  void followsParcelsAgainWhenTheCarrierIsBack(FaultTestExtension.Environment place) {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    String waybill = FaultTestShop.waybill();
    long number = shop.shipped(waybill);
    place.carrier().fail(NetworkFault.REFUSES);
    place.parcelIs(waybill, "5");
    passes(TEN_MINUTES);
    assertThat(shop.status(number)).isEqualTo(3);

    place.carrier().heal();

    await().atMost(SOON).until(() -> shop.status(number), status -> status == 4);
  }

  @Test
  void refusesInFormAndGoesOnByItselfWhenTheDatabaseIsAway(FaultTestExtension.Environment place)
      throws Exception {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    IntStream.range(0, 5).forEach(i -> shop.placed());
    String key = FaultTestShop.fresh();
    place.world().crashDatabase();
    try {
      HttpSender.Answer site = OrderChannel.SITE.send(shop, key).orElseThrow().expecting(503);
      assertThat(site.header("Retry-After")).contains("5");
      assertThat(site.header("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(site.json().path("code").asText()).isEqualTo("unavailable");
      HttpSender.Answer centre =
          OrderChannel.CALL_CENTRE.send(shop, key).orElseThrow().expecting(500);
      assertThat(centre.body()).contains("unavailableFault", "<retryable>true</retryable>");
      assertThat(health(place, "live").status()).isEqualTo(200);
      assertThat(health(place, "ready").status()).isEqualTo(503);
      passes(TEN_MINUTES);
    } finally {
      place.world().startDatabase();
    }

    await()
        .atMost(SOON)
        .until(
            () ->
                OrderChannel.SITE.send(shop, key).flatMap(OrderChannel::acknowledged).isPresent());
    await().atMost(SOON).until(() -> health(place, "ready").status() == 200);
    awaitLetters(place, shop, 6);
  }

  private static void awaitLetters(
      FaultTestExtension.Environment place, FaultTestShop shop, int count) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Receiver.effects(place.receiver().letters(shop.letters())))
                    .hasSize(count));
    assertThat(place.database().parked(shop)).as("parked").isZero();
  }

  private static HttpSender.Answer health(FaultTestExtension.Environment place, String kind) {
    return new HttpSender(place.world().managementUrl())
        .send("GET", "/health/" + kind, Map.of(), null);
  }

  /** What is waited for here is nothing but the time. */
  private static void passes(Duration time) {
    await().pollDelay(time).atMost(time.plusSeconds(5)).until(() -> true);
  }
}
