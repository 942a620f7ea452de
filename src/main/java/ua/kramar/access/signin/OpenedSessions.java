package ua.kramar.access.signin;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.kramar.access.Account;
import ua.kramar.access.Client;
import ua.kramar.access.Sessions;
import ua.kramar.access.SignInThrottle;

/** The transaction that opens a session, and says so when it is from a new place. */
@Stateless
public class OpenedSessions {

  @Inject private Sessions sessions;
  @Inject private SignInThrottle throttle;
  @Inject private Event<SignedInElsewhere> elsewhere;

  /**
   * Opens a session.
   *
   * @return the session's id, for the cookie
   * @throws ua.kramar.access.WrongCredentials when the account has changed since password and code
   *     were checked
   */
  public String open(Account verified, Client client) {
    String session = sessions.open(verified, client);
    if (throttle.remember(verified.login(), client.address())) {
      elsewhere.fire(new SignedInElsewhere(verified.sellerId(), verified.id()));
    }
    return session;
  }
}
