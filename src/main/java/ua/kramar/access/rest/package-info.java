/**
 * REST interface to sessions, passwords, second factors, people, tokens and the enrolment of shops.
 */
@Room(uses = {"core", "factors", "http", "passwords", "people", "sessions", "signin"})
package ua.kramar.access.rest;

import ua.kramar.platform.Room;
