package ua.kramar.platform.client;

/**
 * A partner sent no response within the limits. The reason is a text of this package: the partner's
 * content is omitted, since it may contain personal data and keys.
 */
public final class NoResponse extends Exception {

  private static final long serialVersionUID = 1;

  NoResponse(String reason, Throwable cause) {
    super(reason, cause);
  }
}
