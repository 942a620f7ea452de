package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import ua.kramar.WorldSession;

/**
 * While orders come in over REST and SOAP and are worked on, the server is killed at random moments
 * and at chosen points, and the database ends at once. Then what was promised, stored and told is
 * compared.
 */
@UnderFire.Measured
class KillIT {

  /** With writers for parcels, messages and call-backs too, and the checks of them. */
  static final boolean THOROUGH = Boolean.getBoolean("fire.thorough");

  private static final int KILLS = Integer.getInteger("fire.kills", 3);
  private static final int DATABASE_CRASHES = Integer.getInteger("fire.database.crashes", 1);

  /** Letters that are between the receiver's yes and our record at once: one a sender. */
  private static final int SENDERS = 4;

  @Test
  void losesNothingAndTellsNothingTwice(FaultTestExtension.Environment place) throws Exception {
    long seed = Long.getLong("fire.seed", System.nanoTime());
    Random random = new Random(seed);
    FaultTestShop shop = FaultTestShop.opened(place.world());
    PromiseLedger ledger = new PromiseLedger(place.directory().resolve("ledger-" + seed + ".txt"));
    RetryingClients clients = RetryingClients.begin(shop, ledger, place.database()::pending, seed);
    Crasher crasher = new Crasher(place, ledger, random);
    List<Crasher.Round> rounds = new ArrayList<>();

    System.out.printf("Under fire, seed %d%n", seed);
    for (Crasher.Crash crash : Crasher.Crash.plan(KILLS, DATABASE_CRASHES, random)) {
      rounds.add(crasher.round(crash));
      System.out.printf("  %s%n", rounds.get(rounds.size() - 1));
    }
    clients.end();
    ParcelsCheck parcels = new ParcelsCheck(place.database(), shop);
    CallingCaller.Check callbacks = new CallingCaller.Check(place.database(), shop);
    MessagesCheck messages = new MessagesCheck(place.database(), shop);
    WritingCaller.ToldCheck told = new WritingCaller.ToldCheck(place, shop);
    // A client that ends between two acts leaves an order on its way, of which nothing is promised.
    // A parcel that a node was polling when it died is polled again after five minutes.
    await()
        .atMost(Duration.ofMinutes(8))
        .pollInterval(Duration.ofSeconds(2))
        .until(
            () ->
                !THOROUGH
                    || (messages.unsent() == 0
                        && ConsistencyCheck.of(place, shop, ledger).movesLost().isEmpty()));
    long end = place.database().journalEnd();
    await().atMost(Duration.ofMinutes(3)).until(() -> place.database().backlog(end) == 0);

    ConsistencyCheck check = ConsistencyCheck.of(place, shop, ledger);
    ActsCheck acts = new ActsCheck(place.database(), shop, ledger);
    print(check, acts, ledger);
    SoftAssertions.assertSoftly(
        proof -> {
          proof.assertThat(check.acknowledgedAndLost()).as("acknowledged and lost").isEmpty();
          proof.assertThat(check.movesLost()).as("moves acknowledged and lost").isEmpty();
          proof.assertThat(check.placedTwice()).as("placed twice").isEmpty();
          proof.assertThat(check.withoutTheirDeliveries()).as("without deliveries").isEmpty();
          proof.assertThat(check.withoutTheirOrder()).as("without order").isEmpty();
          proof.assertThat(check.notArrived()).as("not arrived").isEmpty();
          proof.assertThat(check.toldTwice()).as("told twice").isEmpty();
          proof.assertThat(check.outOfOrder()).as("told out of order").isEmpty();
          proof.assertThat(check.stockDrifted()).as("stock and orders differ").isEmpty();
          proof.assertThat(acts.lostOrInvented()).as("acts lost, or never asked for").isEmpty();
          proof.assertThat(acts.doneTwice()).as("acts done twice").isEmpty();
          proof.assertThat(acts.notOnceInTheTimeline()).as("not once in the timeline").isEmpty();
          proof.assertThat(acts.sumsWrong()).as("sums and reports differ").isEmpty();
          proof.assertThat(acts.successorsWrong()).as("not one successor").isEmpty();
          if (THOROUGH) {
            proof.assertThat(parcels.parcelsWrong()).as("parcels and orders differ").isEmpty();
            proof.assertThat(parcels.shipmentsWrong()).as("shipments and orders differ").isEmpty();
            proof.assertThat(parcels.followedWrong()).as("numbers not followed").isEmpty();
            proof.assertThat(parcels.packedWrongOverTheWire()).as("packed otherwise").isEmpty();
            proof.assertThat(callbacks.leasesWrong()).as("calls given to two agents").isEmpty();
            proof.assertThat(callbacks.reportsWrong()).as("calls and reports differ").isEmpty();
            proof.assertThat(messages.countsWrong()).as("counts and messages differ").isEmpty();
            proof.assertThat(told.lost()).as("answers that the call centre misses").isEmpty();
            proof.assertThat(told.twice()).as("answers told under two ids").isEmpty();
            proof
                .assertThat(messages.waitingOverTheWire())
                .as("conversations that wait, and unread ones")
                .isEqualTo(messages.waiting());
          }
          proof
              .assertThat(check.duplicatesOnTheWire())
              .as("duplicates on the wire")
              .isLessThanOrEqualTo(SENDERS * rounds.size());
        });
    double slowness = slowness(place);
    assertThat(rounds)
        .allSatisfy(
            round -> {
              assertThat(round.served()).isLessThan(seconds(30 * slowness));
              assertThat(round.drained()).isLessThan(seconds(60 * slowness));
            });
  }

  /**
   * How much slower this machine is than one that starts a whole system, undisturbed, in 20 s. The
   * system of the other tests, if there is one, starts before any test runs; this one may start
   * beside them.
   */
  private static double slowness(FaultTestExtension.Environment place) {
    long undisturbed =
        Math.min(
            place.world().startTook().toMillis(),
            WorldSession.startMillis().orElse(Long.MAX_VALUE));
    double slowness = Math.max(1, undisturbed / 20_000.0);
    System.out.printf(Locale.ROOT, "  limits of time multiplied by %.1f%n", slowness);
    return slowness;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static void print(ConsistencyCheck check, ActsCheck acts, PromiseLedger ledger) {
    System.out.printf(
        """
          acknowledged orders %d, lost %d; orders stored %d, placed twice %d
          without their deliveries %d, deliveries without an order %d, not arrived %d
          acknowledged acts on them %d, lost or never asked for %d, done twice %d
          tellings that took effect %d, twice %d, out of order %d; letters twice on the wire %d
          requests not acknowledged at first: %s
        """,
        ledger.acknowledged(),
        check.acknowledgedAndLost().size(),
        check.orders(),
        check.placedTwice().size(),
        check.withoutTheirDeliveries().size(),
        check.withoutTheirOrder().size(),
        check.notArrived().size(),
        acts.acknowledged(),
        acts.lostOrInvented().size(),
        acts.doneTwice().size(),
        check.effects(),
        check.toldTwice().size(),
        check.outOfOrder().size(),
        check.duplicatesOnTheWire(),
        ledger.refusals());
  }
}
