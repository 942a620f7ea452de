package ua.kramar.catalog.stock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of the stock. */
@ApplicationScoped
class StockEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(OfferTakenOffSale.class, OfferBackOnShelf.class);
  }
}
