package ua.kramar.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;
import ua.kramar.RunAs;

/** What one recipient is told of one order goes one after the other, and none waits for nothing. */
@ExtendWith(ArquillianExtension.class)
@Tag("O20")
class LaneIT {

  private static final Duration SOON = Duration.ofMinutes(1);

  @Inject private RunAs runAs;
  @Inject private Notifications notifications;
  @Inject private Claims claims;
  @Resource private ManagedExecutorService threads;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void letsTheSecondGoOnlyWhenTheFirstHasGone() {
    long seller = seller();
    long first = added(seller, 1);
    long second = added(seller, 2);

    assertThat(claim(second)).isEmpty();
    Claim held = claim(first).orElseThrow();
    assertThat(claim(second)).isEmpty();

    assertThat(runAs.storefront(() -> claims.sent(held)).map(WakeUp::delivery)).contains(second);
    assertThat(claim(second)).isPresent();
  }

  /**
   * The first is being recorded, by a statement that could not see the second yet, when the second
   * one's wake-up is taken up. Nobody would wake it again before the sweeper.
   */
  @Test
  void doesNotSendAwayTheWakeUpOfOneThatNobodyElseWillWake() {
    long seller = seller();
    Claim first = claim(added(seller, 1)).orElseThrow();

    var second = new AtomicReference<CompletableFuture<Optional<Claim>>>();
    runAs.storefront(
        () -> {
          assertThat(claims.sent(first)).isEmpty();
          long id = threads.supplyAsync(() -> added(seller, 2)).join();
          second.set(threads.supplyAsync(() -> claim(id)));
          await().atMost(SOON).until(() -> second.get().isDone() || waits());
          return first;
        });

    assertThat(second.get().join()).isPresent();
  }

  @Test
  void countsNoAttemptThatFailedForTheVersionOfItsNode() {
    long id = added(seller(), 1);
    Claim claim = claim(id).orElseThrow();

    // In one transaction: once it is due for all to see, a sweeper may be faster.
    Optional<Claim> again =
        runAs.storefront(
            () -> {
              claims.postpone(claim, Duration.ZERO, "earlier version");
              return claims.take(id, "test");
            });

    assertThat(again.orElseThrow().attempt()).isEqualTo(claim.attempt());
  }

  @Test
  void parksWhatReportsNoEvent() {
    long id = added(seller(), 1);
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    "update notification_delivery set queue_at = now() where id = :id")
                .setParameter("id", id)
                .executeUpdate());

    await().atMost(SOON).until(() -> state(id).equals("PARKED"));
  }

  private String state(long id) {
    return runAs.storefront(
        () ->
            (String)
                entities
                    .createNativeQuery(
                        "select state from notification_delivery where id = :id", String.class)
                    .setParameter("id", id)
                    .getSingleResult());
  }

  private boolean waits() {
    return (boolean)
        entities
            .createNativeQuery(
                """
                select exists (select 1 from pg_stat_activity
                  where wait_event_type = 'Lock' and query like 'with earlier as%')
                """,
                Boolean.class)
            .getSingleResult();
  }

  private Optional<Claim> claim(long id) {
    return runAs.storefront(() -> claims.take(id, "test"));
  }

  private long added(long seller, long seq) {
    var delivery =
        new NewNotification(
            seller,
            UUID.randomUUID(),
            seq,
            1,
            Recipient.SELLER,
            "MAIL",
            "lane",
            "PENDING",
            null,
            0);
    return runAs.storefront(() -> notifications.add(List.of(delivery)).get(0).delivery());
  }

  private long seller() {
    return runAs.storefront(
        () ->
            (Long)
                entities
                    .createNativeQuery(
                        """
                        insert into seller (code, name, notification_email, created_at)
                        values (:code, 'Test', 'shop@example.com', now()) returning id
                        """,
                        Long.class)
                    .setParameter("code", "l" + UUID.randomUUID().toString().substring(0, 18))
                    .getSingleResult());
  }
}
