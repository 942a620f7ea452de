/** The shops: their names, time zones and addresses for notifications. */
@Capability(
    uses = {"platform"},
    tables = {"seller"})
package ua.kramar.sellers;

import ua.kramar.platform.Capability;
