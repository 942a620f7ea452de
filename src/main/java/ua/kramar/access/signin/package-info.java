/** Signing in: password, second factor, and the news that somebody did so from a new place. */
@Room(uses = {"core", "factors"})
package ua.kramar.access.signin;

import ua.kramar.platform.Room;
