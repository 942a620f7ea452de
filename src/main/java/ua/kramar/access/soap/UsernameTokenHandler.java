package ua.kramar.access.soap;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPHeader;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.util.Set;
import javax.xml.namespace.QName;
import ua.kramar.access.Credentials;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.platform.refusals.Unauthenticated;

/**
 * Authenticates by WS-Security UsernameToken with PasswordText (OASIS WSS 1.0), for clients that
 * cannot send HTTP credentials: the user name is the token's id, the password its secret. HTTP
 * credentials take precedence. An endpoint activates the handler by {@code @HandlerChain(file =
 * "/ua/kramar/access/soap/username-token.xml")}.
 */
public class UsernameTokenHandler implements SOAPHandler<SOAPMessageContext> {

  @Override
  public Set<QName> getHeaders() {
    return Set.of(UsernameToken.SECURITY);
  }

  @Override
  public boolean handleMessage(SOAPMessageContext context) {
    if (Boolean.TRUE.equals(context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY))) {
      return true;
    }
    CurrentActor actor = CDI.current().select(CurrentActor.class).get();
    try {
      SOAPHeader header = context.getMessage().getSOAPHeader();
      if (!actor.get().isAuthenticated()
          && header != null
          && header.getChildElements(UsernameToken.SECURITY).hasNext()) {
        signIn(header, actor);
      }
      return true;
    } catch (SOAPException e) {
      actor.refuse(new Unauthenticated());
      return true;
    } catch (RuntimeException e) {
      actor.refuse(Failure.toRefusal(e));
      return true;
    }
  }

  private static void signIn(SOAPHeader header, CurrentActor actor) {
    Credentials credentials = CDI.current().select(Credentials.class).get();
    UsernameToken.in(header)
        .flatMap(presented -> credentials.token(presented.id(), presented.secret()))
        .ifPresentOrElse(actor::set, () -> actor.refuse(new Unauthenticated()));
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
