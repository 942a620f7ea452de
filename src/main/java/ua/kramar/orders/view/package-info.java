/** Orders as API responses show them; entities do not depend on this package. */
@Room(uses = {"core", "deadlines", "owndelivery", "status", "tasks"})
package ua.kramar.orders.view;

import ua.kramar.platform.Room;
