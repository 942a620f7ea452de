package ua.kramar.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.presence.Watched.Thing;

/** The table of open cards: what has had no heartbeat is no card, and does not stay. */
@Tag("O2")
@ExtendWith(ArquillianExtension.class)
class OpenCardsIT {

  private static final long NUMBER = 500_000_001;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OpenCards cards;
  @Inject private ExpiredCards expired;
  @PersistenceContext private EntityManager entities;

  private long seller;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @BeforeEach
  void enrol() {
    seller = shops.enrol();
  }

  @Test
  void beginsAnewAfterHeartbeatsWereMissing() {
    beat();
    Instant first = open().get(0).since();
    pass("29 seconds");
    beat();
    assertThat(open()).extracting(card -> card.since()).containsExactly(first);

    pass("31 seconds");
    assertThat(open()).isEmpty();
    beat();
    assertThat(open().get(0).since()).isAfter(first);
  }

  @Test
  void deletesWhatIsClosedForLong() {
    beat();
    pass("4 minutes");
    runAs.storefront(() -> expired.run());
    assertThat(rows()).isEqualTo(1);

    pass("2 minutes");
    runAs.storefront(() -> expired.run());

    assertThat(rows()).isZero();
  }

  @Test
  void writesNoLog() {
    assertThat(
            runAs.storefront(
                () ->
                    entities
                        .createNativeQuery(
                            "select relpersistence::text from pg_class where relname = 'order_presence'",
                            String.class)
                        .getSingleResult()))
        .as("unlogged")
        .isEqualTo("u");
  }

  private void beat() {
    runAs.storefront(
        () -> {
          cards.beat(new Thing(Watched.ORDER, seller, NUMBER), "olena", "Олена", false);
          return null;
        });
  }

  private List<OpenCards.OpenCard> open() {
    return runAs.storefront(() -> cards.of(List.of(seller)));
  }

  private void pass(String interval) {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    "update order_presence set seen_at = seen_at - cast(:time as interval) where seller_id = :seller")
                .setParameter("time", interval)
                .setParameter("seller", seller)
                .executeUpdate());
  }

  private long rows() {
    return runAs.storefront(
        () ->
            (Long)
                entities
                    .createNativeQuery(
                        "select count(*) from order_presence where seller_id = :seller", Long.class)
                    .setParameter("seller", seller)
                    .getSingleResult());
  }
}
