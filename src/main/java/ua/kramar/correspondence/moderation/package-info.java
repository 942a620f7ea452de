/** Messages that the content policy holds until an operator of the marketplace decides (C5). */
@Room(uses = {"core", "policy"})
package ua.kramar.correspondence.moderation;

import ua.kramar.platform.Room;
