package ua.kramar.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The acting shop's price list. */
@Stateless
public class PriceList {

  private static final String LIST = "offers";

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
    long id = after == null ? 0 : Cursor.parse(LIST, after, 1).part(0);
    return Page.cut(
        offers.pageAfter(id, limit + 1), limit, offer -> Cursor.of(LIST, offer.id()), Offer::view);
  }

  /**
   * Adds the article, or replaces its title, price and availability.
   *
   * @param version the version that the caller has read; null to replace any
   * @throws NotFound when the caller has read a version of an article that is not there
   * @throws StaleOffer when the version is not the current one
   */
  public OfferView put(String sku, Integer version, OfferContent content) {
    long seller = actor.get().sellerId();
    if (version == null) {
      return offers.put(seller, sku, content, clock.instant()).view();
    }
    return offers
        .replace(seller, sku, version, content, clock.instant())
        .orElseThrow(() -> refusal(sku))
        .view();
  }

  /**
   * Sets whether the article can be ordered. Existing orders are not affected (O9).
   *
   * @param version the version that the caller has read; null to change any
   * @throws NotFound when there is no such article
   * @throws StaleOffer when the version is not the current one
   */
  public OfferView setAvailability(String sku, Integer version, boolean available) {
    return offers
        .setAvailable(actor.get().sellerId(), sku, version, available, clock.instant())
        .orElseThrow(() -> refusal(sku))
        .view();
  }

  private Refusal refusal(String sku) {
    return offers
        .find(sku)
        .<Refusal>map(current -> new StaleOffer(current.view()))
        .orElseGet(() -> new NotFound("offer"));
  }
}
