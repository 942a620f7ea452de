package ua.kramar.notification;

import ua.kramar.platform.background.RetrySchedule;

/**
 * A notification that a sender holds under a lease; results are recorded only for its owner.
 *
 * @param eventSeq the number of the event in the journal
 * @param channel the channel's code
 * @param attempt the number of this attempt, from 1
 * @param owner identifies the holder of the lease
 */
record Claim(
    long id,
    long sellerId,
    long eventSeq,
    Recipient recipient,
    String channel,
    int attempt,
    String owner) {

  /** Reads a row of id, seller, event, recipient, channel and attempts. */
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
   * Whether all attempts were made already. This happens when the server stopped during the last
   * attempt and recorded no result.
   */
  boolean isExhausted(RetrySchedule schedule) {
    return attempt > schedule.attempts();
  }

  boolean isLastAttempt(RetrySchedule schedule) {
    return attempt >= schedule.attempts();
  }
}
