/**
 * The order: its life from placement to the end, its statuses and who may move it, its lines, its
 * history, and what a person of the shop has to do about it. Only this package can move an order.
 */
@Capability(
    uses = {"buyers", "catalog", "platform", "sellers"},
    tables = {
      "orders",
      "order_line",
      "order_step",
      "order_comment",
      "order_task",
      "order_document"
    },
    reads = {"buyer"})
@Room(uses = {"status"})
package ua.kramar.orders;

import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;
