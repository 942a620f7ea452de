package ua.kramar.webhooks.log;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.webhooks.delivery.Attempt;

/**
 * An event for an endpoint.
 *
 * @param event the event's id in the feed, which is also the header {@code webhook-id}
 * @param type of the event; {@code webhook.test} for a test
 * @param subject kind and id, as in {@code order:500000000}: those of one subject are sent in order
 * @param attempts how many count towards the end of the schedule
 * @param nextAt when it is due; null when it has ended
 * @param log the last attempts, at most 20, the oldest first
 */
@Schema(name = "WebhookDelivery")
public record DeliveryView(
    String id,
    String event,
    String type,
    String subject,
    WebhookDeliveryState state,
    int attempts,
    int replays,
    @Schema(nullable = true) Instant nextAt,
    Instant createdAt,
    @Schema(nullable = true) Instant finishedAt,
    List<Attempt> log) {}
