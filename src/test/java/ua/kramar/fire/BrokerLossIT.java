package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.kramar.fire.network.NetworkFault;

/** The broker's files are thrown away while wake-ups stand in them. */
@UnderFire
class BrokerLossIT {

  private static final int ORDERS = 30;

  private static final Duration SOON = Duration.ofMinutes(3);

  @AfterEach
  void heal(FaultTestExtension.Environment place) {
    place.mail().heal();
  }

  @Test
  void losesNoLetterWithTheBroker(FaultTestExtension.Environment place) throws Exception {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    place.mail().fail(NetworkFault.HANGS);
    IntStream.range(0, ORDERS).forEach(i -> shop.placed());
    await()
        .atMost(SOON)
        .until(
            () ->
                place
                    .database()
                    .number(
                        "select count(*) from notification_delivery where seller_id = ?",
                        place.database().seller(shop)),
            n -> n == ORDERS);

    place.world().killServer();
    assertThat(place.world().brokerFiles()).isNotEmptyDirectory();
    delete(place.world().brokerFiles());
    place.mail().heal();
    place.world().startServer();

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Receiver.effects(place.receiver().letters(shop.letters())))
                    .hasSize(ORDERS));
    assertThat(place.database().parked(shop)).isZero();
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
