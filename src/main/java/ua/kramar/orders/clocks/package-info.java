/**
 * The clock of orders: computes deadlines that are missing or outdated, reminds the staff, and
 * moves orders whose time has passed.
 */
@Room(uses = {"core", "deadlines", "shipping", "status"})
package ua.kramar.orders.clocks;

import ua.kramar.platform.Room;
