package ua.kramar.webhooks.delivery;

import java.util.UUID;
import ua.kramar.webhooks.EndpointRef;

/**
 * A delivery that a sender holds under a lease; failures are recorded only for its owner.
 *
 * @param version of the endpoint to which it is sent
 * @param seq the number of the event in the journal; null for a test
 * @param attempts how often it was tried, this time included
 * @param old whether its time is over
 */
record ClaimedDelivery(
    EndpointRef endpoint,
    int version,
    long id,
    UUID event,
    Long seq,
    int attempts,
    boolean old,
    String owner) {

  /**
   * What has waited for weeks behind others, or for its endpoint, is tried so often nevertheless.
   */
  private static final int LEAST_ATTEMPTS = 8;

  static ClaimedDelivery of(Target target, Object[] row, String owner) {
    return new ClaimedDelivery(
        target.endpoint(),
        target.version(),
        ((Number) row[0]).longValue(),
        (UUID) row[1],
        row[2] == null ? null : ((Number) row[2]).longValue(),
        ((Number) row[3]).intValue(),
        (Boolean) row[4],
        owner);
  }

  boolean isTest() {
    return seq == null;
  }

  /** Whether it is given up when this attempt fails. A test is tried once. */
  boolean isLast() {
    return isTest() || (old && attempts >= LEAST_ATTEMPTS);
  }
}
