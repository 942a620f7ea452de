/**
 * Deadlines: until when an order must be worked on, and when the system itself moves it. Does not
 * depend on the order itself.
 */
@Room(uses = {"status"})
package ua.kramar.orders.deadlines;

import ua.kramar.platform.Room;
