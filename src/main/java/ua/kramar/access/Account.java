package ua.kramar.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import ua.kramar.platform.caller.Actor;
import ua.kramar.sellers.Seller;

/** A user account of the cabinet. */
@Entity
@Immutable
class Account {

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

  @Column(name = "created_at")
  private Instant createdAt;

  protected Account() {}

  Account(long sellerId, String login, String name, Role role, String passwordHash, Instant at) {
    this.sellerId = sellerId;
    this.login = login;
    this.name = name;
    this.role = role;
    this.passwordHash = passwordHash;
    this.active = true;
    this.createdAt = at;
  }

  long id() {
    return id;
  }

  boolean active() {
    return active;
  }

  /** Whether this is an operator of the marketplace. */
  boolean isOperator() {
    return role == Role.OPERATOR && sellerId == Actor.MARKETPLACE;
  }

  String passwordHash() {
    return passwordHash;
  }

  Actor actor() {
    return new Actor(sellerId, login, "account " + id, role.permissions());
  }

  Person person(Seller seller) {
    return new Person(
        login, name, role, seller.id() == Actor.MARKETPLACE ? null : Person.Shop.of(seller));
  }

  long sellerId() {
    return sellerId;
  }
}
