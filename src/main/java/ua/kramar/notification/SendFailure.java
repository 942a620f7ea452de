package ua.kramar.notification;

/**
 * A gateway did not take a message. The cause is masked: it is kept in the row and shown to
 * operators.
 */
public final class SendFailure extends RuntimeException {

  private final boolean permanent;

  private SendFailure(String cause, boolean permanent, Throwable why) {
    super(cause, why);
    this.permanent = permanent;
  }

  /** Trying again will not help. */
  public static SendFailure forEver(String cause, Throwable why) {
    return new SendFailure(cause, true, why);
  }

  /** The gateway is away or busy. */
  public static SendFailure forNow(String cause, Throwable why) {
    return new SendFailure(cause, false, why);
  }

  boolean permanent() {
    return permanent;
  }
}
