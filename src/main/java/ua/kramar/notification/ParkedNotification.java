package ua.kramar.notification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.events.Subject;

/**
 * A notification that was given up, as an operator sees it: what and why, but not who was to be
 * told.
 *
 * @param order number of the order that it is about; null when the subject is something else
 */
@Schema(name = "ParkedDelivery")
public record ParkedNotification(
    String id,
    String seller,
    Subject subject,
    @Schema(nullable = true) String order,
    String event,
    String channel,
    int attempts,
    String error,
    Instant createdAt,
    Instant parkedAt) {}
