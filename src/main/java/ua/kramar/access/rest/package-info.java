/** REST interface to sessions, passwords, people, tokens and the enrolment of shops. */
@Room(uses = {"core", "http", "passwords", "people"})
package ua.kramar.access.rest;

import ua.kramar.platform.Room;
