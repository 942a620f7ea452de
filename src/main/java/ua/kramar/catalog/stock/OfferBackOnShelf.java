package ua.kramar.catalog.stock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * Pieces of an article that is counted came back and are on the shelf again (ADR 0059).
 *
 * @param pieces how many, at least 1
 * @param order the number of the order with which they had left
 */
@EventType("offer.back-on-shelf")
public record OfferBackOnShelf(@JsonIgnore long sellerId, String sku, int pieces, String order)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("offer", sku);
  }
}
