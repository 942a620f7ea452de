/**
 * The buyers' names and contact data. Personal data is stored only here, and is used only to fulfil
 * the order (C6).
 */
@Capability(
    uses = {"platform"},
    tables = {"buyer", "buyer_option"})
package ua.kramar.buyers;

import ua.kramar.platform.Capability;
