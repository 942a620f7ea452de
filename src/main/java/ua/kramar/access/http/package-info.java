/** How people and machines show who they are over HTTP: session cookie, Bearer, Basic. */
@Room(uses = {"core"})
package ua.kramar.access.http;

import ua.kramar.platform.Room;
