/** The REST resource for the price list. */
@Room(uses = {"core"})
package ua.kramar.catalog.rest;

import ua.kramar.platform.Room;
