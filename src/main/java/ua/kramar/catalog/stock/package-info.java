/** The pieces of counted articles: what orders hold of them, and what is left. */
@Room(uses = {"core"})
package ua.kramar.catalog.stock;

import ua.kramar.platform.Room;
