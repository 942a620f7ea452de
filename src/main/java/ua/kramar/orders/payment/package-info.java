/**
 * What is paid of an order: the states of a payment, and the sums that follow from the reports of
 * it. Does not depend on the order itself.
 */
@Room
package ua.kramar.orders.payment;

import ua.kramar.platform.Room;
