/** The REST resources for carriers. */
@Room(uses = {"core", "directory"})
package ua.kramar.delivery.rest;

import ua.kramar.platform.Room;
