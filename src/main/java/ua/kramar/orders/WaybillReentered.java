package ua.kramar.orders;

import ua.kramar.orders.shipping.Waybill;

/**
 * The waybill that an order in work has already was entered again. Not recorded in the journal,
 * because nothing of the order has changed; tracking starts again.
 *
 * @param part which of the order's parcels it is, from 1
 */
public record WaybillReentered(OrderRef order, Waybill waybill, int part) {}
