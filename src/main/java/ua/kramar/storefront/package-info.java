/**
 * Edge only: the marketplace's site places orders and speaks for buyers. It serves all shops and
 * names one in each request.
 */
@Capability(uses = {"orders", "platform"})
package ua.kramar.storefront;

import ua.kramar.platform.Capability;
