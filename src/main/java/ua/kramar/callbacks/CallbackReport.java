package ua.kramar.callbacks;

import java.time.Instant;

/**
 * What a reported call makes of its call-back.
 *
 * @param at when the call began
 * @param attempts 1 if the buyer was called, 0 if there was no call
 * @param missed calls in vain since the buyer was last reached, this one included
 * @param plannedFrom when the next call is planned; null when none is
 */
record CallbackReport(
    Disposition disposition,
    Instant at,
    int attempts,
    int missed,
    CallbackState state,
    Instant plannedFrom) {}
