/**
 * What a shop knows of a phone number before another order of it is placed: the buyers, and their
 * orders that are still open. It only reads.
 */
@Room(uses = {"status", "view"})
package ua.kramar.orders.samephone;

import ua.kramar.platform.Room;
