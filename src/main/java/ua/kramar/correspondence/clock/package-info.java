/**
 * What conversations do by time: messages are sent when their writers can take them back no more,
 * and deadlines are computed anew when a shop's timetable changes (C4).
 */
@Room(uses = {"core"})
package ua.kramar.correspondence.clock;

import ua.kramar.platform.Room;
