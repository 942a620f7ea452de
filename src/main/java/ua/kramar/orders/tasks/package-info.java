/** What a person of the shop has to do about an order; opened by the order's events. */
package ua.kramar.orders.tasks;
