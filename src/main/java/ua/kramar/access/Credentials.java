package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.platform.caller.Actor;

/** Authenticates callers by token or session. */
@ApplicationScoped
public class Credentials {

  @Inject private Clock clock;
  @Inject private TokenCache tokens;
  @Inject private Sessions sessions;

  /**
   * The machine that owns a token; empty when id or secret is wrong, or the token is expired or
   * revoked.
   */
  public Optional<Actor> token(String id, String secret) {
    return tokens
        .find(id)
        .filter(token -> token.accepts(secret, clock.instant()))
        .map(ApiToken::actor);
  }

  /**
   * The person who owns a session; empty when the session is unknown, ended, expired or idle for
   * too long.
   */
  public Optional<Actor> session(String id) {
    Optional<Sessions.OpenSession> open = sessions.find(id);
    if (open.isPresent() && open.get().needsSeenUpdate()) {
      sessions.markSeen(id);
    }
    return open.map(Sessions.OpenSession::actor);
  }
}
