/** The carriers over REST. */
@Room(uses = {"core"})
package ua.kramar.delivery.rest;

import ua.kramar.platform.Room;
