package ua.kramar.webhooks.endpoints;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.webhooks.BodyForm;
import ua.kramar.webhooks.EndpointState;
import ua.kramar.webhooks.signing.SecretView;

/**
 * An endpoint of the acting shop.
 *
 * @param eventTypes which events it gets; none for all
 * @param disabledReason GONE when it answered 410, BY_HAND when the shop wanted it; null unless it
 *     is disabled
 * @param failingSince the first failure after the last success; null while it works
 * @param secrets the keys that sign now, the newest first
 * @param changedBy the login of the person, or the id of the token, that changed it last
 */
@Schema(name = "Webhook")
public record WebhookView(
    String id,
    String name,
    String url,
    List<String> eventTypes,
    BodyForm body,
    EndpointState state,
    @Schema(nullable = true) String disabledReason,
    @Schema(nullable = true) Instant failingSince,
    List<SecretView> secrets,
    int version,
    Instant createdAt,
    Instant changedAt,
    String changedBy) {}
