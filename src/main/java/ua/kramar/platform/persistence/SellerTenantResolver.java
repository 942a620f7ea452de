package ua.kramar.platform.persistence;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;

/**
 * Provides Hibernate with the current seller: every query is filtered by it, and every new row gets
 * its id. Fails closed: without an authenticated caller queries return no rows.
 */
public class SellerTenantResolver implements CurrentTenantIdentifierResolver<Long> {

  /** A proxy of each request's actor; available once the application has started. */
  private volatile CurrentActor current;

  @Override
  public Long resolveCurrentTenantIdentifier() {
    try {
      if (current == null) {
        current = CDI.current().select(CurrentActor.class).get();
      }
      return current.get().sellerId();
    } catch (ContextNotActiveException | IllegalStateException e) {
      // There is no request, or the application is still starting.
      return Actor.ANONYMOUS.sellerId();
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
