/** What the marketplace decides on a text that the content policy held, and tells its writer. */
@Room
package ua.kramar.correspondence.decision;

import ua.kramar.platform.Room;
