/**
 * Calls to buyers: reporting them, planning the next one, and who must not be called (O10, O12,
 * O16).
 */
@Room(uses = {"contact", "core", "status"})
package ua.kramar.orders.calls;

import ua.kramar.platform.Room;
