/** The timetable over REST. */
@Room(uses = {"timetable"})
package ua.kramar.sellers.rest;

import ua.kramar.platform.Room;
