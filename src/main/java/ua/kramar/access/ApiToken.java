package ua.kramar.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Secrets;

/**
 * An API token of a machine: an ERP, the marketplace's site or a call centre. Only the hash of its
 * secret is stored.
 */
@Entity
@Table(name = "api_token")
class ApiToken {

  @Id private String id;

  @Column(name = "seller_id")
  private long sellerId;

  private String name;

  @Column(name = "secret_sha256")
  private byte[] secretSha256;

  @Column(columnDefinition = "text[]")
  private String[] permissions;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected ApiToken() {}

  ApiToken(
      String id,
      long sellerId,
      String name,
      String secret,
      Collection<Permission> permissions,
      Instant createdAt,
      Instant expiresAt) {
    this.id = id;
    this.sellerId = sellerId;
    this.name = name;
    this.secretSha256 = Secrets.sha256(secret);
    this.permissions = permissions.stream().map(Permission::wire).sorted().toArray(String[]::new);
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  boolean accepts(String secret, Instant now) {
    return isValid(now) && MessageDigest.isEqual(secretSha256, Secrets.sha256(secret));
  }

  /** Whether the token is neither revoked nor expired. */
  boolean isValid(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  Actor actor() {
    return new Actor(
        sellerId,
        id,
        id,
        Arrays.stream(permissions)
            .map(Permission::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }

  TokenView view() {
    return new TokenView(id, name, Arrays.asList(permissions), createdAt, expiresAt, revokedAt);
  }
}
