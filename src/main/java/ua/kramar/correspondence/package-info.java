/** Correspondence between a shop and its buyers: what may be written in it. */
@Capability(uses = {"platform"})
package ua.kramar.correspondence;

import ua.kramar.platform.Capability;
