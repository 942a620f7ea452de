package ua.kramar.access.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import ua.kramar.access.Role;
import ua.kramar.access.passwords.LinkRefused;
import ua.kramar.platform.caller.Actor;

/**
 * An invitation to join a shop, or the marketplace's staff. Sent to the address that is the login.
 */
@Entity
@Immutable
class Invitation {

  static final Duration LIFETIME = Duration.ofHours(24);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "seller_id")
  private long sellerId;

  private String login;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private Role role;

  @SuppressWarnings("unused") // The statement that ends a person's invitations reads it.
  @Column(name = "invited_by")
  private Long invitedBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Invitation() {}

  /**
   * @param invitedBy the number of the account that invites; null when it is no person
   */
  Invitation(long sellerId, String login, Role role, Long invitedBy, Instant now) {
    this.sellerId = sellerId;
    this.login = login;
    this.role = role;
    this.invitedBy = invitedBy;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  long id() {
    return id;
  }

  long sellerId() {
    return sellerId;
  }

  String login() {
    return login;
  }

  Role role() {
    return role;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  boolean isValid(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }

  /**
   * Requires that the link is neither used, replaced or withdrawn, nor expired.
   *
   * @throws LinkRefused otherwise
   */
  void requireValid(Instant now) {
    LinkRefused.requireValid(endedAt, expiresAt, now);
  }

  /** Who has the link acts for the shop, and may do nothing but join. */
  Actor holder() {
    return new Actor(sellerId, login, "invitation " + id, Set.of());
  }

  InvitationView view(Instant now) {
    return new InvitationView(
        String.valueOf(id), login, role, createdAt, expiresAt, !now.isBefore(expiresAt));
  }
}
