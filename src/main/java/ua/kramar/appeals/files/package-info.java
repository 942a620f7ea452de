/** The files of appeals: they are kept where those of messages are, for good. */
@Room(uses = "core")
package ua.kramar.appeals.files;

import ua.kramar.platform.Room;
