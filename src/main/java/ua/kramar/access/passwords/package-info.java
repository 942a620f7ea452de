/** The policy for passwords, and the ways in which a person replaces the own one. */
@Room(uses = {"core"})
package ua.kramar.access.passwords;

import ua.kramar.platform.Room;
