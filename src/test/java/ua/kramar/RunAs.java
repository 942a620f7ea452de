package ua.kramar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.Supplier;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;

/** Runs work inside the server as a given actor, in a transaction that is committed at the end. */
@ApplicationScoped
public class RunAs {

  @Inject private CurrentActor actor;

  /** As a shop's manager. */
  @ActivateRequestContext
  @Transactional
  public <T> T seller(long id, Supplier<T> work) {
    actor.set(
        new Actor(
            id, "manager", "manager", Set.of(Permission.ORDERS_READ, Permission.ORDERS_WRITE)));
    return work.get();
  }

  /** As the marketplace's site. */
  @ActivateRequestContext
  @Transactional
  public <T> T storefront(Supplier<T> work) {
    actor.set(
        new Actor(Actor.MARKETPLACE, "storefront", "storefront", Set.of(Permission.STOREFRONT)));
    return work.get();
  }

  /** As the marketplace's call centre, with a token. */
  @ActivateRequestContext
  @Transactional
  public <T> T callCentre(String token, Supplier<T> work) {
    actor.set(new Actor(Actor.MARKETPLACE, token, token, Set.of(Permission.CALL_CENTER)));
    return work.get();
  }

  /** As nobody at all. */
  @ActivateRequestContext
  @Transactional
  public <T> T nobody(Supplier<T> work) {
    actor.set(Actor.ANONYMOUS);
    return work.get();
  }
}
