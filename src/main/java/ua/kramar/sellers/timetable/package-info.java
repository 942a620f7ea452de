/** The timetables of shops: stored, checked, and as working time for other capabilities. */
@Room(uses = {"calendar", "core"})
package ua.kramar.sellers.timetable;

import ua.kramar.platform.Room;
