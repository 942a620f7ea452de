/**
 * Buyers: who they are and how they can be reached. Personal data stands here and nowhere else, and
 * serves the fulfilment of the order only (C6).
 */
@Capability(
    uses = {"platform"},
    tables = {"buyer"})
package ua.kramar.buyers;

import ua.kramar.platform.Capability;
