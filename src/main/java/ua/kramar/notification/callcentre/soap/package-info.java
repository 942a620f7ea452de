/**
 * The service that a system of the call centre builds; the contract is {@code
 * src/main/wsdl/call-center-events.wsdl}.
 */
@Room(uses = {"callcentre", "core"})
package ua.kramar.notification.callcentre.soap;

import ua.kramar.platform.Room;
