package ua.kramar.orders.status;

/**
 * The data of an order that the conditions of moves check.
 *
 * @param waybill the waybill number, or null if none is assigned
 * @param duplicateOf the number of the order that this one duplicates, or null
 * @param reason the reason of the move as its mover states it, or null
 * @param endedBy the mover that ended the order; null if the order has not ended
 */
public record MoveFacts(String waybill, Long duplicateOf, String reason, Mover endedBy) {

  /** The facts of an order that has not ended, for a move without a reason. */
  public MoveFacts(String waybill, Long duplicateOf) {
    this(waybill, duplicateOf, null, null);
  }
}
