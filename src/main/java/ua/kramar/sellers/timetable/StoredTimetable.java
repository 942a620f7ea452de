package ua.kramar.sellers.timetable;

/**
 * A timetable as stored.
 *
 * @param version 0 for a shop that has set none
 * @param content with the shop's zone
 */
record StoredTimetable(int version, TimetableContent content) {}
