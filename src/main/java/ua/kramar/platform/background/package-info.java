/**
 * Work that the server does without a request: background tasks, leases on rows, and the deletion
 * of expired rows.
 */
@Room(uses = {"caller", "refusals"})
package ua.kramar.platform.background;

import ua.kramar.platform.Room;
