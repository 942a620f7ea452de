/** The endpoints of a shop: made, changed, paused and removed by its owner. */
@Room(uses = {"core", "signing"})
package ua.kramar.webhooks.endpoints;

import ua.kramar.platform.Room;
