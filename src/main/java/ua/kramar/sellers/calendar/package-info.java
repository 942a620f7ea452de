/**
 * Calendars as pure values: opening hours, working time over changes of summer time, holidays, and
 * the hours in which buyers may be called. Does not depend on shops or on the database.
 */
@Room
package ua.kramar.sellers.calendar;

import ua.kramar.platform.Room;
