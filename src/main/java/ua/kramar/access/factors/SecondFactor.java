package ua.kramar.access.factors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * An authenticator app that shares a secret with the server. Statements of {@link StoredFactors}
 * change it. Without a code from it, it is not confirmed and demands nothing.
 */
@Entity
@Immutable
@Table(name = "second_factor")
class SecondFactor {

  /** How long a person may take from the secret to the first code. */
  static final Duration CONFIRMED_WITHIN = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "account_id")
  private long accountId;

  private String label;

  @Column(name = "sealed_secret")
  private byte[] sealedSecret;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected SecondFactor() {}

  SecondFactor(long accountId, String label, byte[] sealedSecret, Instant now) {
    this.accountId = accountId;
    this.label = label;
    this.sealedSecret = sealedSecret;
    this.createdAt = now;
  }

  /** What a secret of the account is sealed for. */
  static String purpose(long accountId) {
    return "totp:" + accountId;
  }

  long id() {
    return id;
  }

  byte[] sealedSecret() {
    return sealedSecret;
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  boolean canBeConfirmed(Instant now) {
    return confirmedAt == null && now.isBefore(createdAt.plus(CONFIRMED_WITHIN));
  }

  SecondFactorView view() {
    return new SecondFactorView(String.valueOf(id), label, confirmedAt, usedAt);
  }
}
