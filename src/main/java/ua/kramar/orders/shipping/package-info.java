/**
 * How an order reaches its buyer: carriers, the delivery that the buyer chose, waybill numbers.
 * Values only.
 */
@Room
package ua.kramar.orders.shipping;

import ua.kramar.platform.Room;
