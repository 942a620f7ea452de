/**
 * What is paid of an order: the states of a payment, the sums that follow from the reports of it,
 * and the table of where they move an order. Does not depend on the order itself.
 */
@Room(uses = {"status"})
package ua.kramar.orders.payment;

import ua.kramar.platform.Room;
