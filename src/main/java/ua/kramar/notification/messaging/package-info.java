/**
 * Wake-ups over JMS, one queue per channel. Messages are JSON text with type and version
 * properties.
 */
@Room(uses = {"core"})
package ua.kramar.notification.messaging;

import ua.kramar.platform.Room;
