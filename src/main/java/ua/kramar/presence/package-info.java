/**
 * Who of a shop's people has the card of an order or a conversation open, told to the others while
 * it is so (ADR 0042). Nothing of it is kept.
 */
@Capability(
    uses = {"access", "correspondence", "journal", "orders", "platform"},
    tables = {"conversation_presence", "order_presence"})
package ua.kramar.presence;

import ua.kramar.platform.Capability;
