package ua.kramar.webhooks.signing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key of an endpoint, as its shop sees it.
 *
 * @param publicKey in the form {@code whpk_…}; null for a secret, which is shown only when it is
 *     made
 * @param expiresAt when a key that was replaced signs no more; null for the present one
 */
@Schema(name = "WebhookSecretView")
public record SecretView(
    SignatureScheme scheme,
    @Schema(nullable = true) String publicKey,
    Instant createdAt,
    @Schema(nullable = true) Instant expiresAt) {}
