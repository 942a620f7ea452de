package ua.kramar.access.soap;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import ua.kramar.access.Credentials;
import ua.kramar.access.UsedNonces;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Unauthenticated;

/**
 * Authenticates by WS-Security UsernameToken with PasswordText (OASIS WSS 1.0), for clients that
 * cannot send HTTP credentials: the user name is the token's id, the password its secret. A caller
 * that has also signed in by HTTP stays that caller; of two credentials none may be wrong. Refused
 * are messages that are expired or too old by their own times, and a nonce that has been used. An
 * endpoint activates the handler by {@code @HandlerChain(file =
 * "/ua/kramar/access/soap/username-token.xml")}.
 */
public class UsernameTokenHandler implements SOAPHandler<SOAPMessageContext> {

  @Override
  public Set<QName> getHeaders() {
    return Set.of(SecurityHeader.NAME);
  }

  @Override
  public boolean handleMessage(SOAPMessageContext context) {
    if (Boolean.TRUE.equals(context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY))) {
      return true;
    }
    CurrentActor actor = CDI.current().select(CurrentActor.class).get();
    try {
      SecurityHeader.in(context.getMessage().getSOAPHeader())
          .filter(header -> actor.refusal().isEmpty())
          .ifPresent(header -> authenticate(header, actor));
    } catch (SOAPException e) {
      refuse(actor, new Unauthenticated());
    } catch (RuntimeException e) {
      refuse(actor, Failure.toRefusal(e));
    }
    return true;
  }

  private static void authenticate(SecurityHeader header, CurrentActor actor) {
    Clock clock = CDI.current().select(Clock.class).get();
    boolean knownByHttp = actor.get().isAuthenticated();
    if (!header.isCurrent(clock.instant())) {
      refuse(actor, new Unauthenticated());
    } else if (header.hasToken() || !knownByHttp) {
      header
          .token()
          .flatMap(UsernameTokenHandler::owner)
          .ifPresentOrElse(
              owner -> {
                if (!knownByHttp) {
                  actor.set(owner);
                }
              },
              () -> refuse(actor, new Unauthenticated()));
    }
  }

  /** The nonce counts as used only with the right secret: a stranger cannot use it up. */
  private static Optional<Actor> owner(UsernameToken presented) {
    return CDI.current()
        .select(Credentials.class)
        .get()
        .token(presented.id(), presented.secret())
        .filter(
            owner ->
                presented.nonce() == null
                    || CDI.current()
                        .select(UsedNonces.class)
                        .get()
                        .use(presented.id(), presented.nonce()));
  }

  /** Also a caller that HTTP has authenticated is nobody then. */
  private static void refuse(CurrentActor actor, Refusal refusal) {
    actor.set(Actor.ANONYMOUS);
    actor.refuse(refusal);
  }

  @Override
  public boolean handleFault(SOAPMessageContext context) {
    return true;
  }

  @Override
  public void close(MessageContext context) {
    // Nothing is held between messages.
  }
}
