package ua.kramar.sellers.timetable;

/**
 * A shop's timetable was changed. Fired in the transaction of the change.
 *
 * @param version the version since the change
 */
public record TimetableChanged(long sellerId, int version) {}
