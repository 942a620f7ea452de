/** The returns of an order, for its timeline. */
@Room(uses = "words")
package ua.kramar.returns.timeline;

import ua.kramar.platform.Room;
