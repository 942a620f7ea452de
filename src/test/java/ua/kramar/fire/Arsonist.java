package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets mishaps befall a world that is at work, and measures how it comes back. */
final class Arsonist {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * A mishap and what followed, counted from the beginning of the restart.
   *
   * @param served until the first order was acknowledged
   * @param drained until all that was stored before had been told
   */
  record Round(Mishap mishap, int acknowledgedBefore, Duration served, Duration drained) {

    @Override
    public String toString() {
      return "%-24s after %5d orders: first order served after %5.1f s, backlog drained after %5.1f s"
          .formatted(mishap, acknowledgedBefore, served.toMillis() / 1e3, drained.toMillis() / 1e3);
    }
  }

  private final Fire.Place place;
  private final Ledger ledger;
  private final Random random;

  Arsonist(Fire.Place place, Ledger ledger, Random random) {
    this.place = place;
    this.ledger = ledger;
    this.random = random;
  }

  /** Under load, which others make. */
  Round round(Mishap mishap) throws IOException, InterruptedException {
    int goal = ledger.acknowledged() + 40 + random.nextInt(60);
    await().atMost(PATIENCE).until(() -> ledger.acknowledged() >= goal);
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(50_000)));
    befall(mishap);
    int before = ledger.acknowledged();
    long begin = System.nanoTime();
    ledger.mark();
    if (mishap.what() == Mishap.What.DATABASE) {
      place.world().startDatabase();
    }
    long journalEnd = place.database().journalEnd();
    if (mishap.what() == Mishap.What.SERVER) {
      place.world().startServer();
    }
    await().atMost(PATIENCE).until(() -> ledger.firstSinceMark() > 0);
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> place.database().backlog(journalEnd) == 0);
    long drained = System.nanoTime();
    return new Round(
        mishap,
        before,
        Duration.ofNanos(ledger.firstSinceMark() - begin),
        Duration.ofNanos(drained - begin));
  }

  private void befall(Mishap mishap) throws IOException, InterruptedException {
    if (mishap.what() == Mishap.What.DATABASE) {
      place.world().crashDatabase();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1000 + random.nextInt(3000)));
      return;
    }
    if (mishap.point() != null) {
      mishap.point().arm(place.directory(), 1 + random.nextInt(20));
      assertThat(place.world().serverEndsWithin(Duration.ofSeconds(30)))
          .as("the server passes %s and dies there", mishap.point())
          .isTrue();
      mishap.point().disarm(place.directory());
    }
    place.world().killServer();
  }
}
