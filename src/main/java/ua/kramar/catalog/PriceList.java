package ua.kramar.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.IntPredicate;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
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
   * @param admitted the versions that the caller has read; null to replace any
   * @throws NotFound when the caller has read a version of an article that is not there
   * @throws StaleOffer when the current version is not among them
   */
  public OfferView put(String sku, IntPredicate admitted, OfferContent content) {
    requireVersion(sku, admitted);
    return offers.put(actor.get().sellerId(), sku, content, clock.instant()).view();
  }

  /**
   * Sets whether the article can be ordered. Existing orders are not affected (O9).
   *
   * @param admitted the versions that the caller has read; null to change any
   * @throws NotFound when there is no such article
   * @throws StaleOffer when the current version is not among them
   */
  public OfferView setAvailability(String sku, IntPredicate admitted, boolean available) {
    requireVersion(sku, admitted);
    return offers
        .setAvailable(actor.get().sellerId(), sku, available, clock.instant())
        .orElseThrow(() -> new NotFound("offer"))
        .view();
  }

  /**
   * Says how many pieces of the article the shop has, those included that orders hold and that were
   * not handed over. When orders hold more, none is left until the shop has more.
   *
   * @param admitted the versions that the caller has read; null to change any
   * @param quantity 0 or more; null to count them no longer
   * @throws NotFound when there is no such article
   * @throws StaleOffer when the current version is not among them
   */
  public OfferView setQuantity(String sku, IntPredicate admitted, Integer quantity) {
    requireVersion(sku, admitted);
    return offers
        .setQuantity(actor.get().sellerId(), sku, quantity, clock.instant())
        .orElseThrow(() -> new NotFound("offer"))
        .view();
  }

  /** The article keeps its version until the change that follows. */
  private void requireVersion(String sku, IntPredicate admitted) {
    if (admitted == null) {
      return;
    }
    int current =
        offers.lockVersion(actor.get().sellerId(), sku).orElseThrow(() -> new NotFound("offer"));
    if (!admitted.test(current)) {
      throw new StaleOffer(offers.find(sku).orElseThrow().view());
    }
  }
}
