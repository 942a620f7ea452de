/** Parked deliveries over REST, for the marketplace's operators. */
@Room(uses = {"core"})
package ua.kramar.notification.rest;

import ua.kramar.platform.Room;
