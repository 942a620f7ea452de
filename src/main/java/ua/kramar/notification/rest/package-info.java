/**
 * REST interface to parked notifications, for the operator of the marketplace; to a shop's options
 * for messages to phones, and to the messages that it sends to its buyers.
 */
@Room(uses = {"core", "options", "requested"})
package ua.kramar.notification.rest;

import ua.kramar.platform.Room;
