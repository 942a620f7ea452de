package ua.kramar.callbacks;

import java.time.Instant;

/**
 * A call-back as it was planned when it was requested.
 *
 * @param plannedTo null when the buyer wants no end, or it has moved out of the wanted window
 */
public record RequestedCallback(String id, Instant plannedFrom, Instant plannedTo) {}
