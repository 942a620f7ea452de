/** Terms beyond the description of the goods, on which shop and buyer agreed (O14). */
@Room(uses = {"core", "status"})
package ua.kramar.orders.terms;

import ua.kramar.platform.Room;
