package ua.kramar.webhooks.log;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery with its body.
 *
 * @param body as it is sent now; null for a test, and when the journal has the event no more
 */
@Schema(name = "WebhookDeliveryDetail")
public record DeliveryDetail(DeliveryView delivery, @Schema(nullable = true) String body) {}
