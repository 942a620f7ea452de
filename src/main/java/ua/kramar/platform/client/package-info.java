/** How Kramar speaks HTTP to its partners: within a deadline, and up to a size. */
@Room
package ua.kramar.platform.client;

import ua.kramar.platform.Room;
