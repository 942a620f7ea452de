/**
 * Returns: goods of an order that come back from its buyer, why, on which way, what the shop says
 * of them, whether they are for sale again, and the money that is owed for them (C2c, O9, O21).
 * What a return does to its order is a row of the table of moves. A list names the buyer, so it
 * reads the tables that have it.
 */
@Capability(
    uses = {"appeals", "buyers", "catalog", "correspondence", "orders", "platform"},
    tables = {"order_return", "order_return_line", "order_return_step"},
    reads = {"buyer", "orders"})
@Room(uses = {"commands", "words"})
package ua.kramar.returns;

import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;
