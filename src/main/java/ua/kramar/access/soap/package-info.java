/** Authentication by a SOAP header: WS-Security UsernameToken. */
@Room(uses = {"core"})
package ua.kramar.access.soap;

import ua.kramar.platform.Room;
