package ua.kramar.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.webhooks.EndpointRef;

/** What one shop, one endpoint and one event may take from others. */
class FairnessTest {

  private static final long SHOP = 1;
  private static final long OTHER = 2;

  @Test
  void aShopTakesSoManyPlacesAndNoMore() {
    Places places = new Places(10, 6);

    assertThat(places.take(SHOP, 4)).isEqualTo(4);
    assertThat(places.take(SHOP, 4)).isEqualTo(2);
    assertThat(places.take(SHOP, 4)).isZero();
    assertThat(places.take(OTHER, 8)).isEqualTo(4);
    places.free(SHOP, 6);
    assertThat(places.take(OTHER, 8)).isEqualTo(2);
    assertThat(places.take(SHOP, 8)).isEqualTo(4);
  }

  @Test
  void aShopWhoseNamesTakeLongKeepsNobodyWaiting() {
    Deque<Runnable> threads = new ArrayDeque<>();
    ShopQueues queues = new ShopQueues(threads::add, 2);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String name = "slow " + i;
      queues.execute(SHOP, () -> done.add(name));
    }
    queues.execute(OTHER, () -> done.add("quick"));

    assertThat(threads).as("two of the one, and the other").hasSize(3);
    Runnable held = threads.poll();
    threads.poll().run();
    threads.poll().run();
    assertThat(done).containsExactly("slow 1", "quick");
    while (!threads.isEmpty()) {
      threads.poll().run();
    }
    held.run();
    assertThat(done).hasSize(6).endsWith("slow 0");
    queues.execute(SHOP, () -> done.add("later"));
    threads.poll().run();
    assertThat(done).endsWith("later");
  }

  @ParameterizedTest
  @CsvSource({"1, 40, false, false", "1, 8, true, true", "1, 7, true, false", ", 1, false, true"})
  void timeDecidesWhenAnEventIsGivenUp(Long seq, int attempts, boolean old, boolean last) {
    ClaimedDelivery claim =
        new ClaimedDelivery(
            new EndpointRef(SHOP, 1), 1, 1, UUID.randomUUID(), seq, attempts, old, "me");

    assertThat(claim.isLast()).isEqualTo(last);
  }
}
