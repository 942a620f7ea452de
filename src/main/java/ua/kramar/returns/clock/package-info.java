/** What returns do by time: reminders of the shop, and the end of those that nobody has sent. */
@Room(uses = "core")
package ua.kramar.returns.clock;

import ua.kramar.platform.Room;
