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
      "order_correction",
      "own_delivery",
      "order_waiting",
      "order_alternative",
      "call_attempt",
      "written_contact",
      "agreed_terms",
      "call_script",
      "payment_report",
      "order_parcel",
      "order_parcel_line",
      "joint_shipment",
      "order_line_description"
    },
    reads = {"buyer", "stock_reservation"})
@Room(uses = {"contact", "deadlines", "descriptions", "parcels", "payment", "shipping", "status"})
package ua.kramar.orders;

import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;
