package ua.kramar.platform.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentActor;

/** Runs work of the system itself in a request context of its own, for all shops. */
@ApplicationScoped
public class SystemRequest {

  @Inject private CurrentActor actor;
  @Inject private Correlation correlation;

  @ActivateRequestContext
  public <T> T run(Supplier<T> work) {
    actor.set(Actor.SYSTEM);
    try {
      return work.get();
    } finally {
      correlation.clear();
    }
  }
}
