package ua.kramar.access.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import ua.kramar.access.Credentials;

/**
 * Tells who has valid credentials, outside of any request of the application. What they may do is
 * found out when the request is there.
 */
@ApplicationScoped
class KnownCallers implements KnownCallersMBean {

  private static final String SESSION = SessionCookies.NAME + "=";

  @Inject private Credentials credentials;

  @Override
  @ActivateRequestContext
  public boolean known(String authorization, String[] cookies) {
    String session =
        Arrays.stream(cookies)
            .filter(cookie -> cookie.startsWith(SESSION))
            .map(cookie -> cookie.substring(SESSION.length()))
            .findFirst()
            .orElse(null);
    return PresentedCredential.of(authorization, session)
        .flatMap(presented -> presented.actor(credentials))
        .isPresent();
  }
}
