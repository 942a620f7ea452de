/** Texts with places for values of a conversation, such as the number of its order. */
@Room
package ua.kramar.correspondence.texts;

import ua.kramar.platform.Room;
