/** REST interface to the journal: the event feed and the event stream. */
@Room(uses = {"core"})
package ua.kramar.journal.rest;

import ua.kramar.platform.Room;
