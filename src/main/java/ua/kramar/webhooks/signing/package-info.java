/** Signatures by Standard Webhooks 1.0, and the keys that make them. */
@Room(uses = {"core"})
package ua.kramar.webhooks.signing;

import ua.kramar.platform.Room;
