/** What a person of the shop has to do about an order; opened by the order's events. */
@Room(uses = {"core", "status"})
package ua.kramar.orders.tasks;

import ua.kramar.platform.Room;
