package ua.kramar.journal;

/** Fired on this node after a commit that wrote events. A hint only: readers also poll. */
public record EventsCommitted() {}
