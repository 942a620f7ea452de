package ua.kramar.orders;

/**
 * A request to move an order.
 *
 * @param status the id of the status to move to
 * @param waybill the waybill number to assign with the move, for example where the status requires
 *     one; or null
 * @param duplicateOf the number of the order that this one duplicates, where the status requires
 *     it; else null
 * @param reason free text, stored in the history; or null
 */
public record MoveOrder(int status, String waybill, Long duplicateOf, String reason) {}
