package ua.kramar.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.sellers.Seller;

/** A user account of the cabinet. Statements of {@link Accounts} change it. */
@Entity
@Immutable
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "seller_id")
  private long sellerId;

  private String login;
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private Role role;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean active;

  @Column(name = "second_factor")
  private boolean secondFactor;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Account() {}

  public Account(
      long sellerId, String login, String name, Role role, String passwordHash, Instant at) {
    this.sellerId = sellerId;
    this.login = login;
    this.name = name;
    this.role = role;
    this.passwordHash = passwordHash;
    this.active = true;
    this.createdAt = at;
  }

  public long id() {
    return id;
  }

  public long sellerId() {
    return sellerId;
  }

  /** An e-mail address, as {@link LoginName} writes it. Personal data. */
  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  public boolean active() {
    return active;
  }

  /** Whether a sign-in demands a code besides the password. */
  public boolean hasSecondFactor() {
    return secondFactor;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Whether this is an operator of the marketplace. */
  boolean isOperator() {
    return role == Role.OPERATOR && sellerId == Actor.MARKETPLACE;
  }

  public String passwordHash() {
    return passwordHash;
  }

  /** What the person may do now; nothing after a deactivation. */
  public Set<Permission> permissions() {
    return active ? role.permissions() : Set.of();
  }

  public Actor actor() {
    return actor(role.permissions());
  }

  /** The person with other permissions than those of the role. */
  Actor actor(Set<Permission> permissions) {
    return new Actor(sellerId, login, "account " + id, permissions);
  }

  public Person person(Seller seller) {
    return person(seller, false);
  }

  /**
   * The person for the cabinet.
   *
   * @param secondFactorDue whether the person may do nothing before having a second factor
   */
  public Person person(Seller seller, boolean secondFactorDue) {
    return new Person(
        login,
        name,
        role,
        seller.id() == Actor.MARKETPLACE ? null : Person.Shop.of(seller),
        secondFactorDue);
  }
}
