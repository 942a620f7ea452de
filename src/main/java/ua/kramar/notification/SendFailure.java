package ua.kramar.notification;

/**
 * A gateway did not take a message. The cause is masked: it is kept in the row and shown to
 * operators.
 */
public final class SendFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean permanent;

  private SendFailure(String cause, boolean permanent, Throwable why) {
    super(cause, why);
    this.permanent = permanent;
  }

  /** A retry will not help. */
  public static SendFailure permanent(String cause, Throwable why) {
    return new SendFailure(cause, true, why);
  }

  /** The gateway is away or busy. */
  public static SendFailure temporary(String cause, Throwable why) {
    return new SendFailure(cause, false, why);
  }

  boolean isPermanent() {
    return permanent;
  }
}
