package ua.kramar.platform.persistence;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;

/**
 * Tells Hibernate for which seller it works: every query gets the filter, every row the seller's
 * id. Fails closed: where nobody is known to be asking, nothing is to be seen.
 */
public class SellerTenantResolver implements CurrentTenantIdentifierResolver<Long> {

  /** A proxy of the actor of each request; available only when the application has started. */
  private volatile CurrentActor current;

  @Override
  public Long resolveCurrentTenantIdentifier() {
    try {
      if (current == null) {
        current = CDI.current().select(CurrentActor.class).get();
      }
      return current.get().sellerId();
    } catch (ContextNotActiveException | IllegalStateException e) {
      // No request, or the application is only being started.
      return Actor.NOBODY.sellerId();
    }
  }

  @Override
  public boolean isRoot(Long sellerId) {
    return sellerId == Actor.MARKETPLACE;
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }
}
