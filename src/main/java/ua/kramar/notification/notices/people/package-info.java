/** The notices to people who work in the cabinet about their own accounts and their shop's. */
@Room(uses = {"core"})
package ua.kramar.notification.notices.people;

import ua.kramar.platform.Room;
