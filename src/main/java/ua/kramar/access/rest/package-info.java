/** Signing in, tokens, and the operator's list of shops over REST. */
@Room(uses = {"core", "http"})
package ua.kramar.access.rest;

import ua.kramar.platform.Room;
