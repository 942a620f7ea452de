/**
 * The SOAP interface for the marketplace's call centre, an edge without tables of its own. The call
 * centre serves all shops; each order names its shop.
 */
@Capability(uses = {"appeals", "buyers", "callbacks", "correspondence", "orders", "platform"})
package ua.kramar.callcentre;

import ua.kramar.platform.Capability;
