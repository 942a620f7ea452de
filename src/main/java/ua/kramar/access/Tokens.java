package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Secrets;

/** Manages the tokens of the acting shop. */
@Stateless
public class Tokens {

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Event<TokenCache.Changed> changed;

  /** A token of any shop, for authentication. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<ApiToken> find(String id) {
    return Optional.ofNullable(entities.find(ApiToken.class, id));
  }

  public List<TokenView> all() {
    return entities
        .createQuery(
            "select t from ApiToken t where t.sellerId = :seller order by t.createdAt, t.id",
            ApiToken.class)
        .setParameter("seller", current.get().sellerId())
        .getResultStream()
        .map(ApiToken::view)
        .toList();
  }

  /**
   * Creates a token.
   *
   * @param expiresAt null for a token that does not expire
   * @throws Forbidden when the token would have a permission that the caller lacks
   */
  public TokenView.WithSecret create(String name, Set<Permission> permissions, Instant expiresAt) {
    Actor actor = current.get();
    if (!actor.permissions().containsAll(permissions)) {
      throw new Forbidden();
    }
    String secret = Secrets.secret();
    String id = Secrets.publicId("t");
    ApiToken token =
        new ApiToken(id, actor.sellerId(), name, secret, permissions, clock.instant(), expiresAt);
    entities.persist(token);
    return new TokenView.WithSecret(token.view(), secret);
  }

  /**
   * Revokes a token at once. Revoking it again has no effect.
   *
   * @throws NotFound when the acting shop has no such token
   */
  public void revoke(String id) {
    ApiToken token = entities.find(ApiToken.class, id);
    if (token == null || token.actor().sellerId() != current.get().sellerId()) {
      throw new NotFound("token");
    }
    token.revoke(clock.instant());
    changed.fire(new TokenCache.Changed(id));
  }
}
