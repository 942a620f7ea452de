package ua.kramar.orders;

import java.util.List;

/**
 * A request to move an order.
 *
 * @param status the id of the status to move to
 * @param waybill the waybill number to assign with the move, for example where the status requires
 *     one; or null
 * @param duplicateOf the number of the order that this one duplicates, where the status requires
 *     it; else null
 * @param sharedParcel whether one parcel deliberately carries several orders of one buyer under the
 *     waybill number
 * @param reason free text, stored in the history; or null
 * @param missing the article numbers that are not in stock, for the status 42; empty where none is
 *     named
 */
public record MoveOrder(
    int status,
    String waybill,
    boolean sharedParcel,
    Long duplicateOf,
    String reason,
    List<String> missing) {

  public MoveOrder {
    missing = List.copyOf(missing);
  }

  /** A move whose waybill number, if any, belongs to this order alone. */
  public MoveOrder(int status, String waybill, Long duplicateOf, String reason) {
    this(status, waybill, false, duplicateOf, reason, List.of());
  }
}
