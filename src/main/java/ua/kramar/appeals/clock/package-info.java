/** What appeals do by time: reminders, and deadlines that a shop's timetable moves (C4). */
@Room(uses = "core")
package ua.kramar.appeals.clock;

import ua.kramar.platform.Room;
