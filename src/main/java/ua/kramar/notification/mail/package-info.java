/** The SMTP adapter. */
@Room(uses = {"core"})
package ua.kramar.notification.mail;

import ua.kramar.platform.Room;
