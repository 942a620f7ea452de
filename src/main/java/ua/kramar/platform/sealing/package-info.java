/**
 * Secrets that are stored although they are needed again, such as keys of signatures: encrypted
 * with a key that is not in the database.
 */
@Room(uses = {"refusals", "start"})
package ua.kramar.platform.sealing;

import ua.kramar.platform.Room;
