package ua.kramar.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Unauthenticated;

/** Who is asking in this request, timer or message. Nobody, until an edge has established who. */
@RequestScoped
public class CurrentActor {

  private Actor actor = Actor.NOBODY;
  private Refusal refusal;

  public Actor get() {
    return actor;
  }

  public void set(Actor actor) {
    this.actor = actor;
  }

  /** Credentials came, and they are wrong; the edge says so in its own protocol. */
  public void refuse(Refusal refusal) {
    this.refusal = refusal;
  }

  public Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  /**
   * Demands one of the permissions.
   *
   * @throws Unauthenticated when nobody is known to be asking
   * @throws Forbidden when the actor may do none of it
   */
  public void require(Permission... anyOf) {
    if (!actor.known()) {
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
