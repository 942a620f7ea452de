package ua.kramar.orders;

/** Which order, for those who read it: its shop and its number. */
public record OrderRef(long sellerId, long number) {}
