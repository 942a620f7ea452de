package ua.kramar.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.platform.background.OldRows;

/** Forgets sessions that are over, failures that nobody counts any more, and old addresses. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OldSessions {

  @Inject private OldRows rows;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "20", persistent = false)
  public void forget() {
    Instant now = clock.instant();
    forget("session", "expires_at", now);
    forget("sign_in_failure", "last_at", now.minus(Duration.ofDays(1)));
    forget("sign_in_address", "last_at", now.minus(SignInThrottle.KNOWN));
  }

  private void forget(String table, String column, Instant before) {
    boolean more;
    do {
      more = rows.deleteSome(table, column, before);
    } while (more);
  }
}
