/**
 * The order: its life from placement to the end, its statuses and who may move it, its lines, its
 * history, and what a person of the shop has to do about it. Only this package can move an order.
 */
@Capability(uses = {"platform", "sellers", "catalog", "buyers"})
package ua.kramar.orders;

import ua.kramar.platform.Capability;
