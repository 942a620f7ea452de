/** Common values: money, time, JSON, secrets, and the pages and cursors of lists. */
@Room(uses = {"refusals"})
package ua.kramar.platform.values;

import ua.kramar.platform.Room;
