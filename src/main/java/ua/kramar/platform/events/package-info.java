/**
 * What capabilities tell each other: domain events, fired in the transaction in which they happen.
 */
@Room
package ua.kramar.platform.events;

import ua.kramar.platform.Room;
