package ua.kramar.notification;

/**
 * A gateway did not take a message. The cause is masked: it is kept in the row and shown to
 * operators.
 */
public final class NotDelivered extends RuntimeException {

  private final boolean permanent;

  private NotDelivered(String cause, boolean permanent, Throwable why) {
    super(cause, why);
    this.permanent = permanent;
  }

  /** Trying again will not help. */
  public static NotDelivered forEver(String cause, Throwable why) {
    return new NotDelivered(cause, true, why);
  }

  /** The gateway is away or busy. */
  public static NotDelivered forNow(String cause, Throwable why) {
    return new NotDelivered(cause, false, why);
  }

  boolean permanent() {
    return permanent;
  }
}
