package ua.kramar.catalog.stock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * An article was taken off sale, because it was ordered and is not there (O9).
 *
 * @param order the number of the order that could not be served
 */
@EventType("offer.taken-off-sale")
public record OfferTakenOffSale(@JsonIgnore long sellerId, String sku, String order)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("offer", sku);
  }
}
