package ua.kramar.correspondence.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.correspondence.DueMessages;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.caller.Correlation;

/**
 * Sends the messages that are due, on every node: a message takes as long as it takes one to look.
 */
@ApplicationScoped
class MessageClock implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(MessageClock.class);

  @Inject private DueMessages due;
  @Inject private Correlation correlation;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "message-clock";
  }

  @Override
  public Duration interval() {
    return Duration.ofMillis(500);
  }

  @Override
  public boolean run() {
    Instant now = clock.instant();
    List<Long> page = due.at(now);
    long sent = page.stream().filter(message -> sends(message, now)).count();
    return sent == DueMessages.PAGE;
  }

  /** A message that fails is tried again by the next run, and does not keep the others waiting. */
  private boolean sends(long message, Instant now) {
    correlation.use(UUID.randomUUID().toString());
    try {
      due.send(message, now);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("Cannot send message {}", message, e);
      return false;
    } finally {
      correlation.clear();
    }
  }
}
