package ua.kramar.notification;

import ua.kramar.journal.RecordedEvent;

/** A claimed notification and the event that it reports. */
record ClaimedNotification(Claim claim, RecordedEvent event) {}
