/** What a node needs before it serves: its settings, the checks of server and database, health. */
@Room(uses = {"background"})
package ua.kramar.platform.start;

import ua.kramar.platform.Room;
