package ua.kramar.access.http;

import jakarta.ws.rs.core.NewCookie;

/**
 * The session cookie of the cabinet. The prefix of its name binds it to this host and to TLS
 * (browsers treat localhost as secure); scripts cannot read it, and browsers do not send it with
 * requests from other sites.
 */
public final class SessionCookies {

  public static final String NAME = "__Host-SID";

  private SessionCookies() {}

  public static NewCookie open(String session) {
    return cookie(session).build();
  }

  public static NewCookie ended() {
    return cookie("").maxAge(0).build();
  }

  private static NewCookie.Builder cookie(String value) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT);
  }
}
