/** Conversations and their messages as each of the two sides sees them. */
@Room(uses = {"attachments", "core", "decision", "policy"})
package ua.kramar.correspondence.view;

import ua.kramar.platform.Room;
