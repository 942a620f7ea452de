/**
 * The templates of a shop's messages: kept by its people, checked at saving, filled in to write.
 */
@Room(uses = {"core", "policy", "texts"})
package ua.kramar.correspondence.templates;

import ua.kramar.platform.Room;
