/** What was offered to buyers instead of goods that are not in stock (O9). */
@Room(uses = {"core"})
package ua.kramar.orders.alternatives;

import ua.kramar.platform.Room;
