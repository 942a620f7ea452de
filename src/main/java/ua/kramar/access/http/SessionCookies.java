package ua.kramar.access.http;

import jakarta.ws.rs.core.NewCookie;

/**
 * The cabinet's cookie: bound to this host and to TLS by its name's prefix (browsers count
 * localhost as safe), out of scripts' reach, never sent along from another site.
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
