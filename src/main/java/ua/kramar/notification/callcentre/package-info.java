/**
 * Telling systems of the call centre what became of what they registered and asked for (C2c, O16):
 * the channel, what is told, and the port to their services.
 */
@Room(uses = {"core"})
package ua.kramar.notification.callcentre;

import ua.kramar.platform.Room;
