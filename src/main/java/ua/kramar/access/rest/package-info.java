/** REST interface to sessions, tokens and the enrolment of shops. */
@Room(uses = {"core", "http"})
package ua.kramar.access.rest;

import ua.kramar.platform.Room;
