package ua.kramar.callcentre.soap;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPHeader;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.w3c.dom.NodeList;
import ua.kramar.platform.CurrentActor;
import ua.kramar.platform.Failure;
import ua.kramar.platform.Unauthenticated;
import ua.kramar.sellers.Credentials;

/**
 * WS-Security UsernameToken with PasswordText (OASIS WSS 1.0), for call centres that know nothing
 * else: the user is the token's id, the password its secret. What HTTP has said already is not
 * overruled.
 */
public class UsernameTokens implements SOAPHandler<SOAPMessageContext> {

  private static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
  private static final QName SECURITY = new QName(WSSE, "Security");

  @Override
  public Set<QName> getHeaders() {
    return Set.of(SECURITY);
  }

  @Override
  public boolean handleMessage(SOAPMessageContext context) {
    if (Boolean.TRUE.equals(context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY))) {
      return true;
    }
    CurrentActor actor = CDI.current().select(CurrentActor.class).get();
    try {
      SOAPHeader header = context.getMessage().getSOAPHeader();
      if (!actor.get().known() && header != null && header.getChildElements(SECURITY).hasNext()) {
        signIn(header, actor);
      }
      return true;
    } catch (SOAPException e) {
      actor.refuse(new Unauthenticated());
      return true;
    } catch (RuntimeException e) {
      actor.refuse(Failure.meaning(e));
      return true;
    }
  }

  private static void signIn(SOAPHeader header, CurrentActor actor) {
    Credentials credentials = CDI.current().select(Credentials.class).get();
    Optional<String> id = text(header, "Username");
    Optional<String> secret = text(header, "Password");
    if (id.isPresent() && secret.isPresent()) {
      credentials
          .token(id.get(), secret.get())
          .ifPresentOrElse(actor::become, () -> actor.refuse(new Unauthenticated()));
    } else {
      actor.refuse(new Unauthenticated());
    }
  }

  private static Optional<String> text(SOAPHeader header, String name) {
    NodeList found = header.getElementsByTagNameNS(WSSE, name);
    return found.getLength() == 1
        ? Optional.of(found.item(0).getTextContent().strip())
        : Optional.empty();
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
