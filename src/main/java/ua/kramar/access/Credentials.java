package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.platform.caller.Actor;

/** Turns what a caller shows into who the caller is. */
@ApplicationScoped
public class Credentials {

  @Inject private Clock clock;
  @Inject private RecentTokens tokens;
  @Inject private Sessions sessions;

  /**
   * The machine behind a token; empty when id or secret are wrong, or the token has expired or been
   * revoked.
   */
  public Optional<Actor> token(String id, String secret) {
    return tokens
        .find(id)
        .filter(token -> token.accepts(secret, clock.instant()))
        .map(ApiToken::actor);
  }

  /** The person behind a session; empty when it is unknown, ended or idle for too long. */
  public Optional<Actor> session(String id) {
    Optional<Sessions.Open> open = sessions.find(id);
    if (open.isPresent() && open.get().wantsToBeSeen()) {
      sessions.seen(id);
    }
    return open.map(Sessions.Open::actor);
  }
}
