/**
 * The statuses of an order, and who may move an order from which status to which: one table, read
 * by everybody. Knows nothing of orders.
 */
@Room
package ua.kramar.orders.status;

import ua.kramar.platform.Room;
