/**
 * Requests to addresses that somebody outside has chosen, such as those of webhooks: guarded so
 * that they cannot reach what only this server's network may reach.
 */
@Room(uses = {"start"})
package ua.kramar.platform.outbound;

import ua.kramar.platform.Room;
