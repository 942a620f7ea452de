/** Answers that buyers give by e-mail: the addresses in letters, and what comes to them (C1). */
@Room(uses = {"core"})
package ua.kramar.correspondence.replies;

import ua.kramar.platform.Room;
