package ua.kramar.access.soap;

import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPHeader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;

/** The WS-Security 1.0 headers of a message. */
final class SecurityHeader {

  static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
  static final String WSSE = WSS + "wssecurity-secext-1.0.xsd";
  static final String WSU = WSS + "wssecurity-utility-1.0.xsd";
  static final QName NAME = new QName(WSSE, "Security");

  private final List<SOAPElement> headers;

  private SecurityHeader(List<SOAPElement> headers) {
    this.headers = headers;
  }

  /** Empty when the message has none. */
  static Optional<SecurityHeader> in(SOAPHeader header) {
    List<SOAPElement> found =
        header == null ? List.of() : children(header, WSSE, NAME.getLocalPart());
    return found.isEmpty() ? Optional.empty() : Optional.of(new SecurityHeader(found));
  }

  boolean hasToken() {
    return headers.stream().anyMatch(h -> !children(h, WSSE, "UsernameToken").isEmpty());
  }

  /** The only token; empty when there is none, or it is ambiguous or not readable. */
  Optional<UsernameToken> token() {
    if (headers.size() != 1) {
      return Optional.empty();
    }
    List<SOAPElement> tokens = children(headers.get(0), WSSE, "UsernameToken");
    return tokens.size() == 1 ? UsernameToken.read(tokens.get(0)) : Optional.empty();
  }

  /** Whether the message and its token are of this time; one that states no time is. */
  boolean isCurrent(Instant now) {
    return headers.stream()
        .allMatch(
            header ->
                children(header, WSU, "Timestamp").stream()
                        .allMatch(stamp -> Validity.isCurrent(stamp, now))
                    && children(header, WSSE, "UsernameToken").stream()
                        .allMatch(token -> Validity.isCurrent(token, now)));
  }

  static List<SOAPElement> children(SOAPElement parent, String namespace, String name) {
    List<SOAPElement> found = new ArrayList<>();
    Iterator<?> each = parent.getChildElements(new QName(namespace, name));
    while (each.hasNext()) {
      if (each.next() instanceof SOAPElement element) {
        found.add(element);
      }
    }
    return found;
  }
}
