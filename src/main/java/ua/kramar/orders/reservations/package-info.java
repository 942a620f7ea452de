/**
 * Lets go of what orders hold that a node of the version before has handed over or ended: such a
 * node does not know of reservations.
 */
@Room(uses = {"core", "status"})
package ua.kramar.orders.reservations;

import ua.kramar.platform.Room;
