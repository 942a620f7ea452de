package ua.kramar.orders;

/** A reference to an order: the id of its shop and its number. */
public record OrderRef(long sellerId, long number) {}
