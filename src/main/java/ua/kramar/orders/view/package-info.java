/** Orders as they are shown; no entity knows how. */
@Room(uses = {"core", "status", "tasks"})
package ua.kramar.orders.view;

import ua.kramar.platform.Room;
