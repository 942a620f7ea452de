package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Something that the server needs is away for ten minutes: of the schedule, which runs a hundred
 * times faster here. Nothing that is healthy may be given up, and nobody has to restart the server.
 */
@Tag("fire")
@ExtendWith(Fire.class)
class OutageIT {

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10).dividedBy(Fire.FASTER);
  private static final Duration SOON = Duration.ofMinutes(1);

  @AfterEach
  void heal(Fire.Place place) {
    place.mail().heal();
    place.carrier().heal();
  }

  @Test
  void keepsLettersWhileTheMailIsAway(Fire.Place place) {
    Shop shop = Shop.opened(place.world().url());
    IntStream.range(0, 5).forEach(i -> shop.placed());
    place.mail().fail(Fault.REFUSES);
    IntStream.range(0, 5).forEach(i -> shop.placed());
    passes(TEN_MINUTES);
    assertThat(place.database().failed(shop)).as("tries in vain").isGreaterThanOrEqualTo(10);

    place.mail().heal();

    awaitLetters(place, shop, 10);
  }

  @Test
  void followsParcelsAgainWhenTheCarrierIsBack(Fire.Place place) {
    Shop shop = Shop.opened(place.world().url());
    String waybill = Shop.waybill();
    long number = shop.shipped(waybill);
    place.carrier().fail(Fault.REFUSES);
    place.parcelIs(waybill, "5");
    passes(TEN_MINUTES);
    assertThat(shop.status(number)).isEqualTo(3);

    place.carrier().heal();

    await().atMost(SOON).until(() -> shop.status(number), status -> status == 4);
  }

  @Test
  void refusesInFormAndGoesOnByItselfWhenTheDatabaseIsAway(Fire.Place place) throws Exception {
    Shop shop = Shop.opened(place.world().url());
    IntStream.range(0, 5).forEach(i -> shop.placed());
    String key = Shop.fresh();
    place.world().crashDatabase();
    try {
      Wire.Answer site = Edge.SITE.send(shop, key).orElseThrow().expecting(503);
      assertThat(site.header("Retry-After")).contains("5");
      assertThat(site.header("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(site.json().path("code").asText()).isEqualTo("unavailable");
      Wire.Answer centre = Edge.CALL_CENTRE.send(shop, key).orElseThrow().expecting(500);
      assertThat(centre.body()).contains("unavailableFault", "<retryable>true</retryable>");
      assertThat(health(place, "live").status()).isEqualTo(200);
      assertThat(health(place, "ready").status()).isEqualTo(503);
      passes(TEN_MINUTES);
    } finally {
      place.world().startDatabase();
    }

    await()
        .atMost(SOON)
        .until(() -> Edge.SITE.send(shop, key).flatMap(Edge::acknowledged).isPresent());
    await().atMost(SOON).until(() -> health(place, "ready").status() == 200);
    awaitLetters(place, shop, 6);
  }

  private static void awaitLetters(Fire.Place place, Shop shop, int count) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Receiver.effects(place.receiver().letters(shop.letters())))
                    .hasSize(count));
    assertThat(place.database().parked(shop)).as("parked").isZero();
  }

  private static Wire.Answer health(Fire.Place place, String kind) {
    return new Wire(place.world().managementUrl()).send("GET", "/health/" + kind, Map.of(), null);
  }

  /** What is waited for here is nothing but the time. */
  private static void passes(Duration time) {
    await().pollDelay(time).atMost(time.plusSeconds(5)).until(() -> true);
  }
}
