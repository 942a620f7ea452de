package ua.kramar.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;
import ua.kramar.platform.values.Secrets;

/**
 * A session in the cabinet. It is stored in the database, so that any node can end it at once;
 * statements of {@link Sessions} change it, since it may end at any moment.
 */
@Entity
@Immutable
class Session {

  static final Duration MAX_LIFETIME = Duration.ofHours(12);
  static final Duration MAX_IDLE = Duration.ofHours(2);
  private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

  @Id
  @Column(name = "id_sha256")
  private byte[] idSha256;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** Whether a code was given besides the password; without it, the password was enough then. */
  @Column(name = "second_factor")
  private boolean secondFactor;

  @Column(name = "address")
  private String address;

  @Column(name = "user_agent")
  private String userAgent;

  protected Session() {}

  Session(String id, Account account, Client client, Instant now) {
    this.idSha256 = Secrets.sha256(id);
    this.account = account;
    this.createdAt = now;
    this.seenAt = now;
    this.expiresAt = now.plus(MAX_LIFETIME);
    this.secondFactor = account.hasSecondFactor();
    this.address = client.address();
    this.userAgent = client.userAgent();
  }

  boolean isOpen(Instant now) {
    return account.active()
        && (secondFactor || !account.hasSecondFactor())
        && now.isBefore(expiresAt)
        && now.isBefore(seenAt.plus(MAX_IDLE));
  }

  boolean needsSeenUpdate(Instant now) {
    return now.isAfter(seenAt.plus(SEEN_PRECISION));
  }

  CredentialRef credential() {
    return new CredentialRef(CredentialRef.Kind.SESSION, HexFormat.of().formatHex(idSha256));
  }

  Account account() {
    return account;
  }
}
