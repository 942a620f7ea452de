/** The REST resource for carriers. */
@Room(uses = {"core"})
package ua.kramar.delivery.rest;

import ua.kramar.platform.Room;
