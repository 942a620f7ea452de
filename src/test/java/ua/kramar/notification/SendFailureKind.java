package ua.kramar.notification;

/** What a failure of a channel means for its notification. */
public final class SendFailureKind {

  private SendFailureKind() {}

  /** {@code permanent}, {@code later} for one that does not count, or {@code temporary}. */
  public static String of(SendFailure failure) {
    if (failure.isPermanent()) {
      return "permanent";
    }
    return failure.delay().isZero() ? "temporary" : "later";
  }
}
