package ua.kramar.notification.phones;

/**
 * A message whose gateway is to be asked about it.
 *
 * @param message the gateway's id
 * @param polls how often it was asked, this time included
 */
record DueReport(
    long seller, long delivery, String gateway, String channel, String message, int polls) {

  static DueReport of(Object[] row) {
    return new DueReport(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).intValue());
  }
}
