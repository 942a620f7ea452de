/**
 * Appeals of buyers that reach a shop through the marketplace: from its hotline, its chat, and
 * complaints left in comments (C2c), with the clock by which they are answered (C4). Their lists
 * name the buyer, and the marketplace's name the shop.
 */
@Capability(
    uses = {"buyers", "catalog", "correspondence", "orders", "platform", "sellers"},
    tables = {"appeal", "appeal_file", "appeal_recount", "appeal_step"},
    reads = {"buyer"})
@Room(uses = "words")
package ua.kramar.appeals;

import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;
