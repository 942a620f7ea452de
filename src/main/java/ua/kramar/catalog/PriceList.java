package ua.kramar.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The acting shop's price list. */
@Stateless
public class PriceList {

  @Inject private Offers offers;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /**
   * @param after cursor of the last offer seen, or null
   */
  public Page<OfferView> page(String after, int limit) {
    long id = after == null ? 0 : Cursor.parse(after, 1).part(0);
    return Page.cut(
        offers.after(id, limit + 1), limit, offer -> Cursor.of(offer.id()), Offer::view);
  }

  /** Adds the article or updates its description. */
  public OfferView put(String sku, String title, BigDecimal price, boolean available) {
    Offer offer = offers.find(sku).orElseGet(() -> new Offer(actor.get().sellerId(), sku));
    offer.describe(title, price, available, clock.instant());
    offers.add(offer);
    return offer.view();
  }

  /** Says whether the article can be ordered; orders made before stay (O9). */
  public OfferView makeAvailable(String sku, boolean available) {
    Offer offer = offers.find(sku).orElseThrow(() -> new NotFound("offer"));
    offer.makeAvailable(available, clock.instant());
    return offer.view();
  }
}
