package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.kramar.fire.network.NetworkFault;

/**
 * The mail relay or the carrier, or the way there, does the worst that it can. It costs its own
 * work a delay and nobody else anything.
 */
@UnderFire
class WireFaultsIT {

  private static final Duration SOON = Duration.ofMinutes(3);

  /** No dialogue may last longer, however it drips; and as much for a machine that is busy. */
  private static final Duration LONGEST_DIALOGUE = Duration.ofSeconds(20 + 20);

  private static final int SENDERS = 2;

  @AfterEach
  void heal(FaultTestExtension.Environment place) {
    place.mail().heal();
    place.carrier().heal();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SAYS_429", "ANNOUNCES_TOO_MUCH"})
  void lettersArriveWhenTheMailIsWell(NetworkFault fault, FaultTestExtension.Environment place) {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    String waybill = FaultTestShop.waybill();
    long shipped = shop.shipped(waybill);
    long threads = place.threads();
    place.mail().fail(fault);
    IntStream.range(0, 5).forEach(i -> shop.placed());
    place.parcelIs(waybill, "5");

    await().atMost(SOON).until(() -> place.database().failed(shop) > 0);
    await().atMost(SOON).until(() -> shop.status(shipped), status -> status == 4);
    // A sender may be at its next dialogue before the proxy has noticed the end of the last one.
    assertThat(place.mail().mostAtOnce()).isLessThanOrEqualTo(2 * SENDERS);
    assertThat(place.threads()).isLessThan(threads + 40);
    place.mail().heal();

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Receiver.effects(place.receiver().letters(shop.letters()))).hasSize(6));
    assertThat(place.mail().longestHeld()).isLessThan(LONGEST_DIALOGUE);
    assertThat(place.database().parked(shop)).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SAYS_421", "SAYS_554"})
  void parcelsAreFollowedWhenTheCarrierIsWell(
      NetworkFault fault, FaultTestExtension.Environment place) throws IOException {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    String waybill = FaultTestShop.waybill();
    long shipped = shop.shipped(waybill);
    place.parcelIs(waybill, "4");
    await().atMost(SOON).until(() -> shop.status(shipped), status -> status == 4);
    long noticed = complaints(place);
    place.carrier().fail(fault);
    place.parcelIs(waybill, "7");
    shop.placed();

    await()
        .atMost(SOON)
        .until(() -> place.receiver().letters(shop.letters()).size(), letters -> letters == 2);
    await().atMost(SOON).until(() -> complaints(place) > noticed);
    assertThat(place.carrier().mostAtOnce()).isLessThanOrEqualTo(1);
    place.carrier().heal();

    await().atMost(SOON).until(() -> shop.status(shipped), status -> status == 5);
    assertThat(place.carrier().longestHeld()).isLessThan(LONGEST_DIALOGUE);
  }

  /** How often the log says that the carrier cannot be asked. */
  private static long complaints(FaultTestExtension.Environment place) throws IOException {
    String log = new String(Files.readAllBytes(place.world().serverLog()), StandardCharsets.UTF_8);
    return log.lines().filter(line -> line.contains("No tracking for the moment")).count();
  }
}
