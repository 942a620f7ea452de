package ua.kramar.correspondence.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/**
 * Deletes addresses a month after they take no more answers, so that until then the refusal can say
 * why, and the marks of mails when no mail system would still hand them over again.
 */
@ApplicationScoped
class ExpiredReplies implements BackgroundTask {

  private static final Duration SAID_TO_BE_OLD = Duration.ofDays(30);

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-replies";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    Instant now = clock.instant();
    boolean addresses = rows.deleteBatch("reply_address", "expires_at", now.minus(SAID_TO_BE_OLD));
    boolean mails = rows.deleteBatch("reply_mail", "received_at", now.minus(ReplyAddresses.LIFE));
    return addresses || mails;
  }
}
