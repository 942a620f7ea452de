package ua.kramar.sellers;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets sessions that are over, failures that nobody counts any more, and old addresses. */
@Singleton
public class OldSessions {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "20", persistent = false)
  public void forget() {
    entities
        .createNativeQuery("delete from session where expires_at < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
    entities
        .createNativeQuery("delete from sign_in_failure where last_at < :before")
        .setParameter("before", clock.instant().minus(Duration.ofDays(1)))
        .executeUpdate();
    entities
        .createNativeQuery("delete from sign_in_address where last_at < :before")
        .setParameter("before", clock.instant().minus(SignInThrottle.KNOWN))
        .executeUpdate();
  }
}
