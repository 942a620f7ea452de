package ua.kramar.notification;

/**
 * A gateway did not accept a message. The reason is stored and shown to operators, so it holds no
 * personal data.
 */
public final class SendFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean permanent;

  private SendFailure(String cause, boolean permanent, Throwable why) {
    super(cause, why);
    this.permanent = permanent;
  }

  /** A failure that a retry cannot resolve. */
  public static SendFailure permanent(String cause, Throwable why) {
    return new SendFailure(cause, true, why);
  }

  /** A failure that a retry may resolve: the gateway is unavailable or busy. */
  public static SendFailure temporary(String cause, Throwable why) {
    return new SendFailure(cause, false, why);
  }

  boolean isPermanent() {
    return permanent;
  }
}
