package ua.kramar.journal;

import ua.kramar.platform.events.Subject;

/** The type and the subject of an event, for lists of rows that tell of it. */
public record EventHeadline(String type, Subject subject) {}
