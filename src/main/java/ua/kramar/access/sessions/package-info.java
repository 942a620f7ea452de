/** The sessions of a person, as the person sees and ends them. */
@Room(uses = {"core"})
package ua.kramar.access.sessions;

import ua.kramar.platform.Room;
