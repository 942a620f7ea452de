package ua.kramar.orders.contact;

import java.time.Instant;

/**
 * An attempt to be stored.
 *
 * @param caller the login of the person, or the id of the token
 * @param note null for none
 * @param callAgainAt when the next call is planned; null when none is
 */
public record NewAttempt(
    CallOutcome outcome,
    CallSubject subject,
    String caller,
    Instant at,
    String note,
    Instant callAgainAt) {}
