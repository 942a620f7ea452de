package ua.kramar.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token as its shop sees it; the secret is shown once, when it is made, and never again. */
@Schema(name = "TokenView")
public record TokenView(
    String id,
    String name,
    List<String> permissions,
    Instant createdAt,
    @Schema(nullable = true) Instant expiresAt,
    @Schema(nullable = true) Instant revokedAt) {

  /** A token that has just been made. */
  public record Fresh(TokenView token, String secret) {}
}
