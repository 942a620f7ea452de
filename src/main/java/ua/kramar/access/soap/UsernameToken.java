package ua.kramar.access.soap;

import jakarta.xml.soap.SOAPElement;
import java.util.List;
import java.util.Optional;

/**
 * A UsernameToken in a WS-Security 1.0 header. A header with two tokens, or a token with two names,
 * passwords, nonces or times of creation, is ambiguous and is treated as empty.
 *
 * @param nonce null for none
 * @param created the time of creation as it was written; null for none
 */
record UsernameToken(String id, String secret, String nonce, String created) {

  private static final String TEXT = SecurityHeader.WSS + "username-token-profile-1.0#PasswordText";

  /** Empty when it is ambiguous, has no name, or has a password that is not plain text. */
  static Optional<UsernameToken> read(SOAPElement token) {
    List<SOAPElement> names = SecurityHeader.children(token, SecurityHeader.WSSE, "Username");
    List<SOAPElement> passwords = SecurityHeader.children(token, SecurityHeader.WSSE, "Password");
    List<SOAPElement> nonces = SecurityHeader.children(token, SecurityHeader.WSSE, "Nonce");
    List<SOAPElement> times = SecurityHeader.children(token, SecurityHeader.WSU, "Created");
    return names.size() == 1
            && passwords.size() == 1
            && isPlain(passwords.get(0))
            && nonces.size() <= 1
            && times.size() <= 1
        ? Optional.of(new UsernameToken(text(names), text(passwords), text(nonces), text(times)))
        : Optional.empty();
  }

  private static boolean isPlain(SOAPElement password) {
    String type = password.getAttribute("Type");
    return type.isEmpty() || type.equals(TEXT);
  }

  private static String text(List<SOAPElement> found) {
    return found.isEmpty() ? null : found.get(0).getTextContent().strip();
  }
}
