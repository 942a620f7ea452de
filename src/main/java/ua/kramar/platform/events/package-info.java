/**
 * Domain events, by which capabilities inform each other; fired in the transaction in which they
 * happen.
 */
@Room
package ua.kramar.platform.events;

import ua.kramar.platform.Room;
