/**
 * Every event, numbered and append-only, written in the transaction in which it happened: the feed
 * that ERP systems read by cursor, and what the fan-out of notifications reads. Knows events by
 * their interface only.
 */
@Capability(
    uses = {"access", "platform"},
    tables = {"journal_event", "journal_reader"})
package ua.kramar.journal;

import ua.kramar.platform.Capability;
