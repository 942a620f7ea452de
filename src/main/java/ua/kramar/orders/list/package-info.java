/** The lists of orders: filters, search, order of rows, counts. */
package ua.kramar.orders.list;
