/** The appeals about an order, for its timeline. */
@Room(uses = "words")
package ua.kramar.appeals.timeline;

import ua.kramar.platform.Room;
