/** The price list, over the wire. */
package ua.kramar.system.catalog;
