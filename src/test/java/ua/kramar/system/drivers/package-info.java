/**
 * Drivers of the system's interfaces: REST, SOAP, events, mail, and the sandbox's control
 * interface. They know no test case.
 */
package ua.kramar.system.drivers;
