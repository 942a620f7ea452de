/** The notices about returns. */
@Room(uses = "core")
package ua.kramar.notification.returned;

import ua.kramar.platform.Room;
