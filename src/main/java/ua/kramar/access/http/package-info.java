/** Authentication over HTTP: session cookie, Bearer and Basic. */
@Room(uses = {"core"})
package ua.kramar.access.http;

import ua.kramar.platform.Room;
