/**
 * Cities and pick-up points of carriers while somebody types them: answers are kept for a while, a
 * carrier that does not answer costs little and blocks nobody.
 */
@Room(uses = {"core"})
package ua.kramar.delivery.directory;

import ua.kramar.platform.Room;
