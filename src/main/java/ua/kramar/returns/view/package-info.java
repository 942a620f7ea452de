/** Returns as shops, buyers and letters see them. */
@Room(uses = {"core", "words"})
package ua.kramar.returns.view;

import ua.kramar.platform.Room;
