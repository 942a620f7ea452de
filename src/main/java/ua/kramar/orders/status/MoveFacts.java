package ua.kramar.orders.status;

/**
 * The data of an order that the conditions of moves check.
 *
 * @param waybill the waybill number, or null if none is assigned
 * @param duplicateOf the number of the order that this one duplicates, or null
 * @param reason the reason of the move as its mover states it, or null
 * @param endedBy the mover that ended the order; null if the order has not ended
 * @param phoningForbidden whether the buyer must not be called to confirm the order
 * @param contact the contact with the buyer that is on record
 */
public record MoveFacts(
    String waybill,
    Long duplicateOf,
    String reason,
    Mover endedBy,
    boolean phoningForbidden,
    ContactFacts contact) {

  /** The facts of an order that has not ended, for a move without a reason and without contact. */
  public MoveFacts(String waybill, Long duplicateOf) {
    this(waybill, duplicateOf, null, null, false, ContactFacts.NONE);
  }

  /** Whether the move states a reason. */
  boolean stated() {
    return reason != null && !reason.isBlank();
  }
}
