package ua.kramar.notification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.events.Subject;

/**
 * A parked notification for the operator; contains no data of the recipient.
 *
 * @param subject null when the journal does not have the event
 * @param order the order's number; null when the subject is not an order
 * @param event the type of the event; null when the journal does not have it
 */
@Schema(name = "ParkedDelivery")
public record ParkedNotification(
    String id,
    String seller,
    @Schema(nullable = true) Subject subject,
    @Schema(nullable = true) String order,
    @Schema(nullable = true) String event,
    String channel,
    int attempts,
    String error,
    Instant createdAt,
    Instant parkedAt) {}
