package ua.kramar.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets idempotency keys after a week: longer than any ERP's weekend. */
@Singleton
public class OldAnswers {

  private static final Duration KEPT = Duration.ofDays(7);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "10", persistent = false)
  public void forget() {
    entities
        .createNativeQuery("delete from idempotency where created_at < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
