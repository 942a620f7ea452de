/**
 * Conversations of shops with buyers: about an order, or to the shop from its page or that of an
 * article (C1, C2), with the clock by which they are answered (C4). A list of them names the
 * order's status, the buyer and the person who answers, so it reads the tables that have these (ADR
 * 0045).
 */
@Capability(
    uses = {"access", "buyers", "catalog", "orders", "platform", "sellers"},
    tables = {"conversation", "conversation_message", "conversation_reading", "reply_recount"},
    reads = {"account", "buyer", "orders", "seller"})
@Room(uses = {"policy"})
package ua.kramar.correspondence;

import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;
