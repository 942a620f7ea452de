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
   * Returns a page of offers.
   *
   * @param after the cursor of the previous page; null for the first page
   * @param limit the maximum number of offers
   */
  public Page<OfferView> page(String after, int limit) {
    long id = after == null ? 0 : Cursor.parse(after, 1).part(0);
    return Page.cut(
        offers.pageAfter(id, limit + 1), limit, offer -> Cursor.of(offer.id()), Offer::view);
  }

  /** Adds the article, or replaces its title, price and availability. */
  public OfferView put(String sku, String title, BigDecimal price, boolean available) {
    Offer offer = offers.find(sku).orElseGet(() -> new Offer(actor.get().sellerId(), sku));
    offer.update(title, price, available, clock.instant());
    offers.add(offer);
    return offer.view();
  }

  /** Sets whether the article can be ordered. Existing orders are not affected (O9). */
  public OfferView setAvailability(String sku, boolean available) {
    Offer offer = offers.find(sku).orElseThrow(() -> new NotFound("offer"));
    offer.setAvailable(available, clock.instant());
    return offer.view();
  }
}
