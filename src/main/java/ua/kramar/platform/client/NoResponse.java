package ua.kramar.platform.client;

/**
 * A partner gave no response within the limits. The reason is a short one of ours: what the partner
 * sent is left out, since it may speak of people and keys.
 */
public final class NoResponse extends Exception {

  private static final long serialVersionUID = 1;

  NoResponse(String reason, Throwable cause) {
    super(reason, cause);
  }
}
