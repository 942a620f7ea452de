/** Test cases of orders: placed, found, processed. */
package ua.kramar.system.orders;
