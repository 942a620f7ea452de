/** Lists of orders: filters, search, sorting, pagination and counts. */
@Room(uses = {"core", "deadlines", "payment", "status"})
package ua.kramar.orders.list;

import ua.kramar.platform.Room;
