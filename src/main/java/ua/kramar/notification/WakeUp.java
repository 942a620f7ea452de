package ua.kramar.notification;

/**
 * A message through the broker: the notification to check. Its database row holds its state.
 *
 * @param channel the channel's code
 * @param delivery the notification's id
 */
public record WakeUp(String channel, long delivery) {

  /** Reads a row whose first columns are id and channel. */
  static WakeUp of(Object[] row) {
    return new WakeUp((String) row[1], ((Number) row[0]).longValue());
  }
}
