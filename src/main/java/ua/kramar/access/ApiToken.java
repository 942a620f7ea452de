package ua.kramar.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Secrets;

/**
 * An API token of a machine: an ERP, the marketplace's site or a call centre. Only the hash of its
 * secret is stored.
 */
@Entity
@Immutable
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

  @SuppressWarnings("unused") // The statement that revokes heirs reads it.
  @Column(name = "made_by")
  private String madeBy;

  @SuppressWarnings("unused") // The statement that revokes a person's tokens reads it.
  @Column(name = "made_by_account")
  private Long madeByAccount;

  protected ApiToken() {}

  /**
   * Who made a token.
   *
   * @param token with which it was made; null when a person made it
   * @param account of the person who made it; null when a token did
   */
  record Maker(ApiToken token, Long account) {}

  ApiToken(
      String id, long sellerId, String secret, NewToken wanted, Maker maker, Instant createdAt) {
    this.id = id;
    this.sellerId = sellerId;
    this.name = wanted.name();
    this.secretSha256 = Secrets.sha256(secret);
    this.permissions =
        wanted.permissions().stream().map(Permission::wire).sorted().toArray(String[]::new);
    this.createdAt = createdAt;
    this.expiresAt = wanted.expiresAt();
    this.madeBy = maker.token() == null ? null : maker.token().id;
    this.madeByAccount = maker.account();
  }

  boolean accepts(String secret, Instant now) {
    return isValid(now) && MessageDigest.isEqual(secretSha256, Secrets.sha256(secret));
  }

  /** Whether the token is neither revoked nor expired. */
  boolean isValid(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Whether the token ends before the time; null stands for a time that never comes. */
  boolean expiresBefore(Instant time) {
    return expiresAt != null && (time == null || expiresAt.isBefore(time));
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
