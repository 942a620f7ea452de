package ua.kramar.sellers.timetable;

import ua.kramar.sellers.calendar.WorkingTime;

/** The time in which a shop works, and the time in which its buyers may be called. */
public record ShopCalendar(WorkingTime work, WorkingTime calls) {}
