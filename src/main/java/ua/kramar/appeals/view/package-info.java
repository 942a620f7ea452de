/** Appeals as shops, the call centre and letters see them. */
@Room(uses = {"core", "words"})
package ua.kramar.appeals.view;

import ua.kramar.platform.Room;
