/**
 * TurboSMS by its HTTP interface: JSON, answers always with status 200 and a code of their own.
 * Codes and fields are those of the gateway's public documentation.
 */
@Room(uses = {"phones"})
package ua.kramar.notification.turbosms;

import ua.kramar.platform.Room;
