package ua.kramar.notification.phones;

/**
 * A gateway has not confirmed a message. The reason is stored and shown to operators, so it holds
 * no personal data and nothing that the gateway wrote.
 */
public final class GatewayFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What is known. */
  public enum Kind {
    /** It will never send this message. */
    REFUSED,
    /** It has not sent the message, and may do so later. */
    NOT_SENT,
    /** It may have sent the message. */
    UNCLEAR
  }

  private final Kind kind;

  public GatewayFailure(Kind kind, String reason, Throwable cause) {
    super(reason, cause);
    this.kind = kind;
  }

  public GatewayFailure(Kind kind, String reason) {
    this(kind, reason, null);
  }

  public Kind kind() {
    return kind;
  }
}
