package ua.kramar.notification;

import java.time.Instant;

/** A telling that was given up, as an operator sees it: what and why, but not whom. */
public record ParkedDelivery(
    String id,
    String seller,
    String order,
    String event,
    ChannelName channel,
    int attempts,
    String error,
    Instant createdAt,
    Instant parkedAt) {}
