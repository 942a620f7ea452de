/** The shops: their names, time zones, timetables and addresses for notifications. */
@Capability(
    uses = {"platform"},
    tables = {"seller", "shop_timetable"})
package ua.kramar.sellers;

import ua.kramar.platform.Capability;
