/** The call centre's service, contract first: {@code src/main/wsdl/call-center.wsdl}. */
@Room
package ua.kramar.callcentre.soap;

import ua.kramar.platform.Room;
