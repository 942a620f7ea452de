/** The lists of orders: filters, search, order of rows, counts. */
@Room(uses = {"core", "status"})
package ua.kramar.orders.list;

import ua.kramar.platform.Room;
