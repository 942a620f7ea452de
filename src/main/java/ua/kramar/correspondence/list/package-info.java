/** The lists of conversations of a shop: what waits first, by its deadline (C4). */
@Room(uses = {"core", "view"})
package ua.kramar.correspondence.list;

import ua.kramar.platform.Room;
