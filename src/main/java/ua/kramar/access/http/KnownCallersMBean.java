package ua.kramar.access.http;

/** What the web server asks before it receives a file (ADR 0057). */
public interface KnownCallersMBean {

  /**
   * Whether a request with these credentials comes from somebody who has signed in or has a token.
   *
   * @param authorization the header; null without one
   * @param cookies each as {@code name=value}
   */
  boolean known(String authorization, String[] cookies);
}
