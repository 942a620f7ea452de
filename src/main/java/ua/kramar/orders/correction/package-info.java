/**
 * Corrections of orders after a talk with the buyer (O4, O13): goods, recipient, delivery and
 * payment. Each is on record with who made it and why, tells the buyer, and can be undone.
 */
@Room(uses = {"core", "descriptions", "lines", "parcels", "payment", "shipping", "status", "tasks"})
package ua.kramar.orders.correction;

import ua.kramar.platform.Room;
