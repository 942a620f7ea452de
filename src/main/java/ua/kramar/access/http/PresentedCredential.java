package ua.kramar.access.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.Credentials;
import ua.kramar.platform.caller.Actor;

/** The credential in a request. */
sealed interface PresentedCredential {

  /** An API token: {@code Bearer <id>.<secret>}, or Basic with id and secret. */
  record Token(String id, String secret) implements PresentedCredential {
    @Override
    public Optional<CredentialRef> ref() {
      return Optional.of(CredentialRef.ofToken(id));
    }

    @Override
    public Optional<Actor> actor(Credentials credentials) {
      return credentials.token(id, secret);
    }
  }

  /** A session of the cabinet. */
  record SessionCookie(String id) implements PresentedCredential {
    @Override
    public Optional<CredentialRef> ref() {
      return Optional.of(CredentialRef.ofSession(id));
    }

    @Override
    public Optional<Actor> actor(Credentials credentials) {
      return credentials.session(id);
    }
  }

  /** An Authorization header that cannot be parsed. */
  record Unreadable() implements PresentedCredential {
    @Override
    public Optional<CredentialRef> ref() {
      return Optional.empty();
    }

    @Override
    public Optional<Actor> actor(Credentials credentials) {
      return Optional.empty();
    }
  }

  /** The reference to the credential; empty when it cannot be parsed. */
  Optional<CredentialRef> ref();

  /** Whose it is; empty when it is not valid. */
  Optional<Actor> actor(Credentials credentials);

  /** The syntax of token ids; other text is refused without a query. */
  Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,60}");

  Pattern SPACES = Pattern.compile(" +");

  /**
   * The credential of a request; empty without one. The header takes precedence over the cookie.
   */
  static Optional<PresentedCredential> in(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    String session =
        cookies == null
            ? null
            : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(SessionCookies.NAME))
                .findFirst()
                .map(Cookie::getValue)
                .orElse(null);
    return of(request.getHeader("Authorization"), session);
  }

  /**
   * The credential of a request with this header and this cookie.
   *
   * @param header null without one
   * @param session the cookie's value; null without one
   */
  static Optional<PresentedCredential> of(String header, String session) {
    return header != null
        ? Optional.of(parse(header))
        : Optional.ofNullable(session).map(SessionCookie::new);
  }

  private static PresentedCredential parse(String header) {
    String[] parts = SPACES.split(header.strip(), 2);
    if (parts.length == 2 && parts[0].equalsIgnoreCase("Bearer")) {
      return token(parts[1], '.');
    }
    if (parts.length == 2 && parts[0].equalsIgnoreCase("Basic")) {
      try {
        byte[] plain = Base64.getDecoder().decode(parts[1]);
        return token(new String(plain, StandardCharsets.UTF_8), ':');
      } catch (IllegalArgumentException e) {
        return new Unreadable();
      }
    }
    return new Unreadable();
  }

  private static PresentedCredential token(String text, char separator) {
    int at = text.indexOf(separator);
    return at > 0 && ID.matcher(text).region(0, at).matches()
        ? new Token(text.substring(0, at), text.substring(at + 1))
        : new Unreadable();
  }
}
