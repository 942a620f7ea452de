/**
 * The append-only journal of all events, written in the transaction in which they happen. ERP
 * systems read it as a feed by cursor; the fan-out creates notifications from it. Depends on the
 * events' interface only.
 */
@Capability(
    uses = {"access", "platform"},
    tables = {
      "event_consumer",
      "feed_generation",
      "journal_event",
      "journal_reader",
      "journal_waiting"
    })
package ua.kramar.journal;

import ua.kramar.platform.Capability;
