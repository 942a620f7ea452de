package ua.kramar.access.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Handles requests for new passwords. Woken after each; the interval is for those whose node has
 * stopped in between.
 */
@ApplicationScoped
class PendingResets implements BackgroundTask {

  static final String NAME = "password-resets";

  @Inject private ForgottenPasswords forgotten;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(10);
  }

  @Override
  public boolean run() {
    return forgotten.handle();
  }
}
