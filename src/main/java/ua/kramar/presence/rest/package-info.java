/** Who has which order or conversation open, over REST. */
@Room(uses = {"core"})
package ua.kramar.presence.rest;

import ua.kramar.platform.Room;
