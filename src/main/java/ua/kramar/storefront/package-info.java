/**
 * The API of the marketplace's site, which places and cancels orders and writes to shops on behalf
 * of buyers. The site serves all shops and names one when it places an order.
 */
@Capability(uses = {"appeals", "correspondence", "orders", "platform", "returns"})
package ua.kramar.storefront;

import ua.kramar.platform.Capability;
