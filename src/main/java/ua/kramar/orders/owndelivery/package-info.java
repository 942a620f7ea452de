/**
 * Orders that the shop's own staff deliver (O7): the day, the time that is agreed on with the
 * buyer, and the reminder to agree on it.
 */
@Room(uses = {"core", "shipping", "status", "tasks"})
package ua.kramar.orders.owndelivery;

import ua.kramar.platform.Room;
