/** Browser tests of what shops, buyers and the marketplace write to each other. */
package ua.kramar.cabinet.correspondence;
