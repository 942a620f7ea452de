/**
 * Orders whose buyers agreed to wait for goods that are not in stock (O9): until when, how it was
 * agreed, and the reminder on that day.
 */
@Room(uses = {"core", "tasks"})
package ua.kramar.orders.waiting;

import ua.kramar.platform.Room;
