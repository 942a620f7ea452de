/**
 * Call-backs: calls to buyers that somebody asks the marketplace's call centre for, planned within
 * the hours of O12, given to agents one by one, and what came of them (O10, O12, O16, O21). What a
 * call does to its order is decided by {@code orders.calls} and the table of moves. A list names
 * the phone of an order's buyer, so it reads the tables that have it.
 */
@Capability(
    uses = {"buyers", "orders", "platform", "sellers"},
    tables = {"callback", "callback_call"},
    reads = {"buyer", "orders", "seller"})
@Room
package ua.kramar.callbacks;

import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;
