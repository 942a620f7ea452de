package ua.kramar.journal;

/**
 * Told on this node after a commit: there is something new to read. A hint only; readers look by
 * themselves as well.
 */
public record JournalGrew() {}
