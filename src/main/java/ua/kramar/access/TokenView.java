package ua.kramar.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token for its shop. The secret is not included: it is returned only when the token is created.
 */
@Schema(name = "TokenView")
public record TokenView(
    String id,
    String name,
    List<String> permissions,
    Instant createdAt,
    @Schema(nullable = true) Instant expiresAt,
    @Schema(nullable = true) Instant revokedAt) {

  /** A new token with its secret. */
  public record WithSecret(TokenView token, String secret) {}
}
