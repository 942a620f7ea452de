/** The price lists of the shops: articles, prices and availability. */
@Capability(
    uses = {"platform"},
    tables = {"offer"})
package ua.kramar.catalog;

import ua.kramar.platform.Capability;
