/** Orders as API responses show them; entities do not depend on this package. */
@Room(
    uses = {
      "calls",
      "contact",
      "core",
      "correction",
      "deadlines",
      "joining",
      "lines",
      "owndelivery",
      "parcels",
      "splitting",
      "status",
      "tasks",
      "terms",
      "waiting"
    })
package ua.kramar.orders.view;

import ua.kramar.platform.Room;
