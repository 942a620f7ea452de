/** Second factors: codes of an authenticator app, and the recovery codes for a lost one. */
@Room(uses = {"core", "passwords"})
package ua.kramar.access.factors;

import ua.kramar.platform.Room;
