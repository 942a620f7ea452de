package ua.kramar.orders;

/**
 * A request to move an order.
 *
 * @param status the id of the status to move to
 * @param waybill the carrier's number, where the status demands one or the order gets one on the
 *     way; else null
 * @param duplicateOf the number of the order that this one repeats, where the status demands it;
 *     else null
 * @param reason in the mover's own words, kept in the history; or null
 */
public record MoveOrder(int status, String waybill, Long duplicateOf, String reason) {}
