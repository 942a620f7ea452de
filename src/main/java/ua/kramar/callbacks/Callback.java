package ua.kramar.callbacks;

import ua.kramar.orders.contact.CallSubject;

/**
 * A call-back as its row has it.
 *
 * @param order null when it is about none
 * @param missed calls in vain since the buyer was last reached
 * @param fence how often it was taken
 * @param agent who has taken it and not reported; null for nobody, also after the lease has ended
 *     as long as nobody else has taken it
 * @param held whether that agent's lease goes on
 */
record Callback(
    long sellerId,
    long id,
    Long order,
    CallSubject subject,
    CallbackState state,
    int missed,
    int fence,
    String agent,
    boolean held) {

  static final String COLUMNS =
      "seller_id, id, order_number, subject, state, missed, fence, lease_owner,"
          + " coalesce(lease_until > now(), false)";

  static Callback of(Object[] row) {
    return new Callback(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        row[2] == null ? null : ((Number) row[2]).longValue(),
        CallSubject.valueOf((String) row[3]),
        CallbackState.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        ((Number) row[6]).intValue(),
        (String) row[7],
        (boolean) row[8]);
  }

  /**
   * Requires that its agent may still report. A lease that has ended is enough as long as nobody
   * else has taken the call-back: the call was made.
   *
   * @param taken the number with which the agent took it
   * @param agentId who reports; null if the caller does not say
   * @throws CallbackIsOver when it has ended or was cancelled
   * @throws CallbackTaken when another has taken it, or this one has reported
   * @throws CallbackNotHeld when another agent has that number
   */
  void requireTakenAs(int taken, String agentId) {
    requireOpen();
    if (agent == null || fence != taken) {
      throw new CallbackTaken();
    }
    if (agentId != null && !agentId.equals(agent)) {
      throw new CallbackNotHeld();
    }
  }

  /**
   * @throws CallbackIsOver when it has ended or was cancelled
   */
  void requireOpen() {
    if (state != CallbackState.PLANNED) {
      throw new CallbackIsOver(state);
    }
  }
}
