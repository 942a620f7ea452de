/** The shop: its names, its time zone, and where it wants to be told of what happens. */
@Capability(
    uses = {"platform"},
    tables = {"seller"})
package ua.kramar.sellers;

import ua.kramar.platform.Capability;
