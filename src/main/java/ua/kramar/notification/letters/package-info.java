/** What buyers were told of their orders, for the timelines of these. */
@Room(uses = {"core"})
package ua.kramar.notification.letters;

import ua.kramar.platform.Room;
