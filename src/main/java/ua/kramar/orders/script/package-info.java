/**
 * What a shop says in the first call to a buyer: its own text, with the values of the order in it.
 */
@Room(uses = {"shipping", "view"})
package ua.kramar.orders.script;

import ua.kramar.platform.Room;
