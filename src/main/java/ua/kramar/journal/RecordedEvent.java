package ua.kramar.journal;

import java.time.Instant;
import java.util.UUID;
import ua.kramar.platform.events.Subject;

/**
 * An event as stored in the journal.
 *
 * @param data the event's own components as JSON; null when it is too long for a batch
 */
public record RecordedEvent(
    Position position,
    long sellerId,
    UUID id,
    String type,
    Subject subject,
    String data,
    String correlationId,
    Instant at) {}
