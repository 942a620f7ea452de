package ua.kramar.audit.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A flood of refusals fills no memory, and no number is lost. */
class RefusalCounterTest {

  private static final Instant NOW = Instant.parse("2026-11-27T10:20:30Z");

  private final RefusalCounter counter = new RefusalCounter(3);

  @Test
  void countsWhatIsAlike() {
    counter.add(from("192.0.2.0/24"), 1);
    counter.add(from("192.0.2.0/24"), 1);

    assertThat(counter.take(now())).isEqualTo(Map.of(from("192.0.2.0/24"), 2L));
    assertThat(counter.take(now())).isEmpty();
  }

  @Test
  void countsFurtherNetworksTogether() {
    for (int network = 0; network < 100; network++) {
      counter.add(from("10.0." + network + ".0/24"), 1);
    }

    Map<RefusalCount.Key, Long> taken = counter.take(now());
    assertThat(taken).hasSize(4).containsEntry(from(""), 97L);
    counter.add(from("10.0.99.0/24"), 1);
    assertThat(counter.take(now())).as("the bound is for an hour").isEqualTo(Map.of(from(""), 1L));
  }

  @Test
  void beginsAnewWithTheHour() {
    for (int network = 0; network < 100; network++) {
      counter.add(from("10.0." + network + ".0/24"), 1);
    }
    Instant later = NOW.plus(Duration.ofHours(1));
    counter.take(at(later, ""));

    counter.add(at(later, "10.0.99.0/24"), 1);

    assertThat(counter.take(at(later, ""))).isEqualTo(Map.of(at(later, "10.0.99.0/24"), 1L));
  }

  @Test
  void takesBackWhatCouldNotBeStored() {
    counter.add(from("192.0.2.0/24"), 2);
    counter.giveBack(counter.take(now()));
    counter.add(from("192.0.2.0/24"), 1);

    assertThat(counter.take(now())).isEqualTo(Map.of(from("192.0.2.0/24"), 3L));
  }

  private static RefusalCount.Key now() {
    return from("");
  }

  private static RefusalCount.Key from(String origin) {
    return at(NOW, origin);
  }

  private static RefusalCount.Key at(Instant time, String origin) {
    return RefusalCount.Key.of(1000, time, "forbidden", "person:1", origin);
  }
}
