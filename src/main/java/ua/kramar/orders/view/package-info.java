/** Orders as they are shown; no entity knows how. */
package ua.kramar.orders.view;
