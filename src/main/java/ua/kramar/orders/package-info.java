/**
 * Orders: placement, statuses and the moves between them, lines, history, and tasks for the staff
 * of the shop. Only this package changes the status of an order.
 */
@Capability(
    uses = {"buyers", "catalog", "platform", "sellers"},
    tables = {
      "orders",
      "order_line",
      "order_step",
      "order_comment",
      "order_task",
      "order_document",
      "deadline_recount",
      "own_delivery"
    },
    reads = {"buyer"})
@Room(uses = {"deadlines", "shipping", "status"})
package ua.kramar.orders;

import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;
