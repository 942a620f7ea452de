/** Orders over REST, for the cabinet and for ERP systems. */
@Room(
    uses = {
      "alternatives",
      "buyerrecord",
      "calls",
      "contact",
      "core",
      "correction",
      "joining",
      "lines",
      "list",
      "owndelivery",
      "packing",
      "samephone",
      "splitting",
      "payment",
      "paymentreports",
      "script",
      "status",
      "tasks",
      "terms",
      "timeline",
      "view",
      "waiting"
    })
package ua.kramar.orders.rest;

import ua.kramar.platform.Room;
