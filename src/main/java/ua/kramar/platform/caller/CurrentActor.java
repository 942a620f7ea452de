package ua.kramar.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Unauthenticated;

/**
 * The actor of the current request, background task or message. Unauthenticated until an edge sets
 * it.
 */
@RequestScoped
public class CurrentActor {

  private Actor actor = Actor.ANONYMOUS;
  private Refusal refusal;

  public Actor get() {
    return actor;
  }

  public void set(Actor actor) {
    this.actor = actor;
  }

  /** Records that the credentials are wrong; the edge responds in its own protocol. */
  public void refuse(Refusal refusal) {
    this.refusal = refusal;
  }

  public Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  /**
   * Requires one of the permissions.
   *
   * @throws Unauthenticated when the caller is not authenticated, or the recorded refusal of its
   *     credentials
   * @throws Forbidden when the actor has none of the permissions
   */
  public void require(Permission... anyOf) {
    if (!actor.isAuthenticated()) {
      throw refusal().orElseGet(Unauthenticated::new);
    }
    for (Permission permission : anyOf) {
      if (actor.may(permission)) {
        return;
      }
    }
    throw new Forbidden();
  }
}
