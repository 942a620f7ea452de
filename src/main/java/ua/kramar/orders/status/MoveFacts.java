package ua.kramar.orders.status;

/**
 * What the conditions of a move may ask of an order.
 *
 * @param waybill null when the order has none
 * @param duplicateOf number of the order that this one repeats, or null
 */
public record MoveFacts(String waybill, Long duplicateOf) {}
