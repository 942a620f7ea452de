/** REST interface to webhooks. */
@Room(uses = {"core", "endpoints", "log", "signing"})
package ua.kramar.webhooks.rest;

import ua.kramar.platform.Room;
