package ua.kramar.notification;

/**
 * A gateway did not accept a message. The reason is stored and shown to operators, so it holds no
 * personal data.
 */
public final class SendFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private enum Kind {
    PERMANENT,
    TEMPORARY,
    OF_THIS_NODE
  }

  private final Kind kind;

  private SendFailure(String cause, Kind kind, Throwable why) {
    super(cause, why);
    this.kind = kind;
  }

  /** A failure that a retry cannot resolve. */
  public static SendFailure permanent(String cause, Throwable why) {
    return new SendFailure(cause, Kind.PERMANENT, why);
  }

  /** A failure that a retry may resolve: the gateway is unavailable or busy. */
  public static SendFailure temporary(String cause, Throwable why) {
    return new SendFailure(cause, Kind.TEMPORARY, why);
  }

  /** A failure of this node only: another one, of a later version, can send the message. */
  static SendFailure ofThisNode(String cause, Throwable why) {
    return new SendFailure(cause, Kind.OF_THIS_NODE, why);
  }

  boolean isPermanent() {
    return kind == Kind.PERMANENT;
  }

  /** Whether the attempt does not count. */
  boolean isOfThisNode() {
    return kind == Kind.OF_THIS_NODE;
  }
}
