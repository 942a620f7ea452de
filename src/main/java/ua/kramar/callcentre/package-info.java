/**
 * Edge only: SOAP for the marketplace's call centre. It serves all shops and names one in each
 * order.
 */
@Capability(uses = {"buyers", "orders", "platform"})
package ua.kramar.callcentre;

import ua.kramar.platform.Capability;
