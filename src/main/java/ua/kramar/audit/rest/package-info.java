/** The audit over REST. */
@Room(uses = {"chain", "core", "refused"})
package ua.kramar.audit.rest;

import ua.kramar.platform.Room;
