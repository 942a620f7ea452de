/**
 * The people of a shop: invitations by which they join, their roles, and their deactivation. The
 * enrolment of shops, which begins with the invitation of an owner.
 */
@Room(uses = {"core", "factors", "passwords"})
package ua.kramar.access.people;

import ua.kramar.platform.Room;
