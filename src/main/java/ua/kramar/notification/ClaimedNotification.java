package ua.kramar.notification;

import ua.kramar.journal.RecordedEvent;

/** A notification to send, with the event that it tells of. */
record ClaimedNotification(Claim claim, RecordedEvent event) {}
