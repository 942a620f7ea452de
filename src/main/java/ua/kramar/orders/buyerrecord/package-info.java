/** What became of a buyer's other orders in the same shop; it only reads. */
@Room(uses = {"core", "status"})
package ua.kramar.orders.buyerrecord;

import ua.kramar.platform.Room;
