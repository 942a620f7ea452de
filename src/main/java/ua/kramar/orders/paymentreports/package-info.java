/**
 * The reports of the marketplace's site about payments of orders: kept for ever, they decide what
 * is paid, and move orders that wait for it.
 */
@Room(uses = {"core", "payment", "status", "tasks"})
package ua.kramar.orders.paymentreports;

import ua.kramar.platform.Room;
