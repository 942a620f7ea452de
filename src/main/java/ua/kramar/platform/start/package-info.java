/** The start of a node: its settings, the checks of server and database, and health. */
@Room(uses = {"background"})
package ua.kramar.platform.start;

import ua.kramar.platform.Room;
