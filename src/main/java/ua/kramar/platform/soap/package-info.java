/**
 * Common behaviour of all SOAP 1.1 contracts: invalid messages are refused before the endpoint
 * receives them, and refusals become typed faults. A contract registers itself by a {@link
 * ua.kramar.platform.soap.SoapContract}.
 */
@Room(uses = {"audit", "caller", "refusals", "start", "values"})
package ua.kramar.platform.soap;

import ua.kramar.platform.Room;
