package ua.kramar.journal;

/** The key of an event for records that refer to it: its shop and its number. */
public record EventKey(long sellerId, long seq) {}
