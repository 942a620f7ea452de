package ua.kramar.audit.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A caller who changes networks all the time does not fill the disk with rows. */
class KnownKeysTest {

  private static final Instant NOW = Instant.parse("2026-11-27T10:20:30Z");

  private final KnownKeys known = new KnownKeys(2);

  @Test
  void omitsTheNetworkOfFurtherKeys() {
    known.bounded(from(NOW, "2001:db8:0:1::/64"));
    known.bounded(from(NOW, "2001:db8:0:2::/64"));

    assertThat(known.bounded(from(NOW, "2001:db8:0:3::/64"))).isEqualTo(from(NOW, ""));
    assertThat(known.bounded(from(NOW, "2001:db8:0:1::/64")))
        .as("one that is known")
        .isEqualTo(from(NOW, "2001:db8:0:1::/64"));
  }

  @Test
  void beginsAnewWithTheHour() {
    known.bounded(from(NOW, "2001:db8:0:1::/64"));
    known.bounded(from(NOW, "2001:db8:0:2::/64"));
    Instant later = NOW.plus(Duration.ofHours(1));

    assertThat(known.bounded(from(later, "2001:db8:0:3::/64")))
        .isEqualTo(from(later, "2001:db8:0:3::/64"));
  }

  private static RefusalCount.Key from(Instant time, String origin) {
    return RefusalCount.Key.of(0, time, "session.unknown-login", "login:-", origin);
  }
}
