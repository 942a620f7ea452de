package ua.kramar.notification;

import java.time.Instant;

/** A telling that was given up, as an operator sees it: what and why, but not whom. */
public record ParkedNotification(
    String id,
    String seller,
    String order,
    String event,
    RetrySchedule channel,
    int attempts,
    String error,
    Instant createdAt,
    Instant parkedAt) {}
