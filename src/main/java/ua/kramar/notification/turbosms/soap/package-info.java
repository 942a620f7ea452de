/**
 * TurboSMS by its SOAP gateway; the contract is {@code src/main/wsdl/turbosms.wsdl}. Everything
 * that it answers is a text, and a request that is repeated is executed again.
 */
@Room(uses = {"phones"})
package ua.kramar.notification.turbosms.soap;

import ua.kramar.platform.Room;
