/**
 * The statuses of an order and the table of moves between them. Does not depend on the order
 * itself.
 */
@Room
package ua.kramar.orders.status;

import ua.kramar.platform.Room;
