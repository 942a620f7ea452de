/** The lines of an order before and after an edit, as values: what changes, and what it costs. */
@Room
package ua.kramar.orders.lines;

import ua.kramar.platform.Room;
