package ua.kramar.notification;

/**
 * What travels through the broker: which notification to look at. The truth about it is its row.
 *
 * @param channel the channel's code
 * @param delivery the notification's id
 */
public record WakeUp(String channel, long delivery) {

  /** A row that begins with id and channel. */
  static WakeUp of(Object[] row) {
    return new WakeUp((String) row[1], ((Number) row[0]).longValue());
  }
}
