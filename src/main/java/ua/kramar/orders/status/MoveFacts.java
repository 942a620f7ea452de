package ua.kramar.orders.status;

/**
 * The data of an order that the conditions of moves check.
 *
 * @param waybill the waybill number, or null if none is assigned
 * @param duplicateOf the number of the order that this one duplicates, or null
 */
public record MoveFacts(String waybill, Long duplicateOf) {}
