package ua.kramar.platform.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.platform.background.OldRows;

/** Forgets idempotency keys after a week: longer than any ERP's weekend. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OldAnswers {

  private static final Duration KEPT = Duration.ofDays(7);

  @Inject private OldRows rows;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "10", persistent = false)
  public void forget() {
    Instant before = clock.instant().minus(KEPT);
    boolean more;
    do {
      more = rows.deleteSome("idempotency", "created_at", before);
    } while (more);
  }
}
