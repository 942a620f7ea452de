/** Reads mails as they come over the wire (RFC 5322), from whatever program they are. */
@Room(uses = {"replies"})
package ua.kramar.correspondence.mail;

import ua.kramar.platform.Room;
