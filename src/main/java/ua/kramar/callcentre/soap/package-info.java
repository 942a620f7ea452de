/** The call centre's SOAP service; its contract is {@code src/main/wsdl/call-center.wsdl}. */
@Room
package ua.kramar.callcentre.soap;

import ua.kramar.platform.Room;
