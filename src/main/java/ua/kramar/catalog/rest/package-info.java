/** The REST resource for the price list. */
@Room(uses = {"core", "descriptions"})
package ua.kramar.catalog.rest;

import ua.kramar.platform.Room;
