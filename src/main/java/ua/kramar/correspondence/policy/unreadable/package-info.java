/** Signs that nobody can read, in a text as it was typed. */
@Room(uses = "policy.reading")
package ua.kramar.correspondence.policy.unreadable;

import ua.kramar.platform.Room;
