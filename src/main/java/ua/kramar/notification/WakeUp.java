package ua.kramar.notification;

/** What travels through the broker: which delivery to look at. The truth about it is its row. */
public record WakeUp(RetrySchedule channel, long delivery) {}
