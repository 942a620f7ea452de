package ua.kramar.notification.phones;

import java.util.EnumSet;
import java.util.Set;
import ua.kramar.notification.Recipient;

/**
 * What is stored of a message to a phone.
 *
 * @param delivery the notification's id
 * @param eventSeq the number of the event in the journal, of which it tells
 * @param state null when no gateway was asked yet
 * @param hasId whether the gateway has told its id of the message
 * @param firstAttempt whether no attempt was made before, or none since an operator replayed it
 * @param askedRecently whether a sender may still wait for the gateway's answer
 */
record PhoneMessage(
    long seller,
    long delivery,
    long eventSeq,
    Recipient recipient,
    DeliveryState state,
    boolean hasId,
    boolean firstAttempt,
    boolean askedRecently) {

  private static final Set<DeliveryState> ACCEPTED =
      EnumSet.of(
          DeliveryState.QUEUED, DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ);

  /** Whether the gateway has taken it, whatever became of it, and nothing is to be sent again. */
  boolean isAccepted() {
    return hasId || ACCEPTED.contains(state);
  }

  /**
   * Whether it was given up, and no operator has decided since that it is sent all the same: then
   * the attempts are counted anew.
   */
  boolean isGivenUpAs(DeliveryState end) {
    return state == end && !firstAttempt;
  }

  static PhoneMessage of(Object[] row) {
    return new PhoneMessage(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        Recipient.valueOf((String) row[3]),
        row[4] == null ? null : DeliveryState.valueOf((String) row[4]),
        Boolean.TRUE.equals(row[5]),
        Boolean.TRUE.equals(row[6]),
        Boolean.TRUE.equals(row[7]));
  }
}
