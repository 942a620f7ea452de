package ua.kramar.journal;

import ua.kramar.platform.events.Subject;

/** The type and the subject of an event, for lists of records that refer to events. */
public record EventHeadline(String type, Subject subject) {}
