/**
 * What every SOAP 1.1 contract shares: requests that are no messages of the contract are refused
 * before its endpoint sees them, and refusals are told in its typed faults. A contract registers
 * itself by a {@link ua.kramar.platform.soap.SoapContract}.
 */
@Room(uses = {"caller", "http", "refusals", "values"})
package ua.kramar.platform.soap;

import ua.kramar.platform.Room;
