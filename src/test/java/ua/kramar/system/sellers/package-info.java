/** The shop's own settings, over the wire. */
package ua.kramar.system.sellers;
