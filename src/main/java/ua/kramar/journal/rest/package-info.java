/** The journal over REST. */
@Room(uses = {"core"})
package ua.kramar.journal.rest;

import ua.kramar.platform.Room;
