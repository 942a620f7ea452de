package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Crashes a part of the environment under load, and measures the recovery. */
final class Crasher {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * A crash of the server or the database.
   *
   * @param point where the server kills itself; null for a random moment
   */
  record Crash(Target target, CrashPoint point) {

    /** What crashes. */
    enum Target {
      SERVER,
      DATABASE
    }

    /**
     * The given numbers of both in an order that follows from the seed. Every other crash of the
     * server is at a chosen point, and all points that orders pass are used before one is repeated.
     */
    static List<Crash> plan(int kills, int databaseCrashes, Random random) {
      List<CrashPoint> points = new ArrayList<>(CrashPoint.ofOrders());
      Collections.shuffle(points, random);
      List<Crash> plan = new ArrayList<>();
      for (int i = 0; i < kills; i++) {
        plan.add(new Crash(Target.SERVER, i % 2 == 0 ? null : points.get(i / 2 % points.size())));
      }
      for (int i = 0; i < databaseCrashes; i++) {
        plan.add(new Crash(Target.DATABASE, null));
      }
      Collections.shuffle(plan, random);
      return plan;
    }

    @Override
    public String toString() {
      return target == Target.DATABASE
          ? "database, immediate"
          : point == null ? "server, kill -9" : "server, " + point;
    }
  }

  /**
   * A crash and its recovery, counted from the beginning of the restart.
   *
   * @param served until the first order was acknowledged
   * @param drained until all that was stored before had been told
   */
  record Round(Crash crash, int acknowledgedBefore, Duration served, Duration drained) {

    @Override
    public String toString() {
      return "%-24s after %5d orders: first order served after %5.1f s, backlog drained after %5.1f s"
          .formatted(crash, acknowledgedBefore, served.toMillis() / 1e3, drained.toMillis() / 1e3);
    }
  }

  private final FaultTestExtension.Environment place;
  private final PromiseLedger ledger;
  private final Random random;

  Crasher(FaultTestExtension.Environment place, PromiseLedger ledger, Random random) {
    this.place = place;
    this.ledger = ledger;
    this.random = random;
  }

  /** Under load, which {@link RetryingClients} make. */
  Round round(Crash crash) throws IOException, InterruptedException {
    int goal = ledger.acknowledged() + 25 + random.nextInt(40);
    await().atMost(PATIENCE).until(() -> ledger.acknowledged() >= goal);
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(50_000)));
    apply(crash);
    int before = ledger.acknowledged();
    long begin = System.nanoTime();
    ledger.mark();
    if (crash.target() == Crash.Target.DATABASE) {
      place.world().startDatabase();
    }
    long journalEnd = place.database().journalEnd();
    if (crash.target() == Crash.Target.SERVER) {
      place.world().startServer();
    }
    await().atMost(PATIENCE).until(() -> ledger.firstSinceMark() > 0);
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> place.database().backlog(journalEnd) == 0);
    long drained = System.nanoTime();
    return new Round(
        crash,
        before,
        Duration.ofNanos(ledger.firstSinceMark() - begin),
        Duration.ofNanos(drained - begin));
  }

  private void apply(Crash crash) throws IOException, InterruptedException {
    if (crash.target() == Crash.Target.DATABASE) {
      place.world().crashDatabase();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1000 + random.nextInt(3000)));
      return;
    }
    if (crash.point() != null) {
      crash.point().arm(place.directory(), 1 + random.nextInt(20));
      assertThat(place.world().serverEndsWithin(Duration.ofSeconds(30)))
          .as("the server passes %s and dies there", crash.point())
          .isTrue();
      crash.point().disarm(place.directory());
    }
    place.world().killServer();
  }
}
