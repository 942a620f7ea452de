/** Tasks for the staff of a shop, concerning an order; opened by the order's events. */
@Room(uses = {"calls", "core", "parcels", "status"})
package ua.kramar.orders.tasks;

import ua.kramar.platform.Room;
