package ua.kramar.access.signin;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.kramar.access.Account;
import ua.kramar.access.Client;
import ua.kramar.access.Sessions;
import ua.kramar.access.sessions.Device;

/** The transaction that opens a session and says so when it is from a new place. */
@Stateless
public class OpenedSessions {

  @Inject private Sessions sessions;
  @Inject private Event<SignedInElsewhere> elsewhereEvents;

  /**
   * Opens a session.
   *
   * @param elsewhere whether the person has signed in before, and never from this address
   * @return the session's id, for the cookie
   * @throws ua.kramar.access.WrongCredentials when the password is another one meanwhile, or the
   *     account inactive
   */
  public String open(Account verified, Client client, boolean elsewhere) {
    String session = sessions.open(verified, client);
    if (elsewhere) {
      Device device = Device.of(client.userAgent());
      elsewhereEvents.fire(
          new SignedInElsewhere(
              verified.sellerId(), verified.id(), device.browser(), device.system()));
    }
    return session;
  }
}
