package ua.kramar.access.passwords;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import ua.kramar.access.Account;

/** The permission to choose a new password once, by a link from a letter. */
@Entity
@Immutable
@Table(name = "password_reset")
class PasswordReset {

  static final Duration LIFETIME = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected PasswordReset() {}

  PasswordReset(Account account, Instant now) {
    this.account = account;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  long id() {
    return id;
  }

  Account account() {
    return account;
  }

  boolean isValid(Instant now) {
    return endedAt == null && now.isBefore(expiresAt) && account.active();
  }

  /**
   * Requires that the link has not been used and has not expired.
   *
   * @throws LinkRefused otherwise
   */
  void requireValid(Instant now) {
    LinkRefused.requireValid(endedAt, expiresAt, now);
  }
}
