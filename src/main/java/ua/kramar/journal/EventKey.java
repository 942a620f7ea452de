package ua.kramar.journal;

/** Where an event stands for those who keep rows about it: its shop and its number. */
public record EventKey(long sellerId, long seq) {}
