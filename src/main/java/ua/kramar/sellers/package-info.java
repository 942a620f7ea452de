/**
 * Shops, their people and their machines: who may act for which shop, and what the shop wants to be
 * told. Answers the question "who is asking?" for every edge.
 */
@Capability(uses = {"platform"})
package ua.kramar.sellers;

import ua.kramar.platform.Capability;
