/** The price list: what a shop offers, for how much, and whether it can be ordered now. */
@Capability(
    uses = {"platform"},
    tables = {"offer"})
package ua.kramar.catalog;

import ua.kramar.platform.Capability;
