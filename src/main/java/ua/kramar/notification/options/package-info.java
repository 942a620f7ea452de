/** What a shop chose for messages to phones: of its own, and to its buyers (O19, O20). */
@Room(uses = {"core"})
package ua.kramar.notification.options;

import ua.kramar.platform.Room;
