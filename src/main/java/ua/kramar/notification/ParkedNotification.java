package ua.kramar.notification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.events.Subject;

/**
 * A parked notification for the operator; contains no data of the recipient.
 *
 * @param order the order's number; null when the subject is not an order
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
