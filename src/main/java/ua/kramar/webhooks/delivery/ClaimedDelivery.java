package ua.kramar.webhooks.delivery;

import java.util.UUID;
import ua.kramar.webhooks.EndpointRef;

/**
 * A delivery that a sender holds under a lease; failures are recorded only for its owner.
 *
 * @param seq the number of the event in the journal; null for a test
 * @param attempts how often it was tried, this time included
 */
record ClaimedDelivery(EndpointRef endpoint, long id, UUID event, Long seq, int attempts, String owner) {

  static ClaimedDelivery of(EndpointRef endpoint, Object[] row, String owner) {
    return new ClaimedDelivery(
        endpoint,
        ((Number) row[0]).longValue(),
        (UUID) row[1],
        row[2] == null ? null : ((Number) row[2]).longValue(),
        ((Number) row[3]).intValue(),
        owner);
  }

  boolean isTest() {
    return seq == null;
  }

  /** A test is tried once. */
  boolean isLast() {
    return isTest() || attempts >= Schedule.RETRIES.attempts();
  }
}
