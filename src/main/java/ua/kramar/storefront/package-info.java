/**
 * The API of the marketplace's site, which places and cancels orders on behalf of buyers. The site
 * serves all shops and names one when it places an order.
 */
@Capability(uses = {"orders", "platform"})
package ua.kramar.storefront;

import ua.kramar.platform.Capability;
