/** REST interface to parked notifications, for the operator of the marketplace. */
@Room(uses = {"core"})
package ua.kramar.notification.rest;

import ua.kramar.platform.Room;
