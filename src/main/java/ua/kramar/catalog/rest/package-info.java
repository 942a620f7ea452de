/** The price list over REST. */
@Room(uses = {"core"})
package ua.kramar.catalog.rest;

import ua.kramar.platform.Room;
