/**
 * Wake-ups over the broker: a queue a channel. Messages are JSON text with type and version
 * headers.
 */
@Room(uses = {"core"})
package ua.kramar.notification.messaging;

import ua.kramar.platform.Room;
