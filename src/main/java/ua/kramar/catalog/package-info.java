/** The price lists of the shops: articles, prices, availability and stock. */
@Capability(
    uses = {"platform"},
    tables = {"offer", "offer_description", "stock_reservation"})
package ua.kramar.catalog;

import ua.kramar.platform.Capability;
