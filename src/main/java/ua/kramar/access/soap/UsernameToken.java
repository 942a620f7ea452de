package ua.kramar.access.soap;

import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPHeader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * A UsernameToken in a WS-Security 1.0 header. A header with two tokens, names or passwords is
 * ambiguous and is treated as empty.
 */
record UsernameToken(String id, String secret) {

  private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
  private static final String WSSE = WSS + "wssecurity-secext-1.0.xsd";
  private static final String TEXT = WSS + "username-token-profile-1.0#PasswordText";
  static final QName SECURITY = new QName(WSSE, "Security");

  /**
   * Empty when the header has no token, or one that is ambiguous or whose password is not plain
   * text.
   */
  static Optional<UsernameToken> in(SOAPHeader header) {
    return single(header, "Security")
        .flatMap(security -> single(security, "UsernameToken"))
        .flatMap(UsernameToken::read);
  }

  private static Optional<UsernameToken> read(SOAPElement token) {
    Optional<String> id = single(token, "Username").map(UsernameToken::text);
    Optional<String> secret =
        single(token, "Password").filter(UsernameToken::isPlain).map(UsernameToken::text);
    return id.isPresent() && secret.isPresent()
        ? Optional.of(new UsernameToken(id.get(), secret.get()))
        : Optional.empty();
  }

  private static boolean isPlain(SOAPElement password) {
    String type = password.getAttribute("Type");
    return type.isEmpty() || type.equals(TEXT);
  }

  private static String text(SOAPElement element) {
    return element.getTextContent().strip();
  }

  private static Optional<SOAPElement> single(SOAPElement parent, String name) {
    List<SOAPElement> found = new ArrayList<>();
    for (Iterator<?> each = parent.getChildElements(new QName(WSSE, name)); each.hasNext(); ) {
      if (each.next() instanceof SOAPElement element) {
        found.add(element);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
