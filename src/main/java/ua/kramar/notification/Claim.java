package ua.kramar.notification;

/**
 * A notification in a courier's hands, fenced by the owner's name.
 *
 * @param eventSeq leads to the event in the journal
 * @param channel the channel's code
 * @param attempt which attempt this is, from 1
 */
record Claim(
    long id,
    long sellerId,
    long eventSeq,
    Recipient recipient,
    String channel,
    int attempt,
    String owner) {

  /** A row of id, seller, event, recipient, channel and attempts. */
  static Claim of(Object[] row, String owner) {
    return new Claim(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        Recipient.valueOf((String) row[3]),
        (String) row[4],
        ((Number) row[5]).intValue(),
        owner);
  }

  /**
   * All attempts have been made, and of the last one nothing was recorded: its server died over it.
   */
  boolean isSpent(RetrySchedule schedule) {
    return attempt > schedule.attempts();
  }

  boolean isLastAttempt(RetrySchedule schedule) {
    return attempt >= schedule.attempts();
  }
}
