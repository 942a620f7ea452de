package ua.kramar.catalog.descriptions;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;

/** The descriptions of the acting shop's articles. */
@Stateless
public class OfferDescriptions {

  @Inject private StoredDescriptions stored;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /**
   * Says from now on this of an article. The same text again makes no other version.
   *
   * @throws NotFound when the shop has no such article
   */
  public OfferDescription describe(String sku, String text) {
    long seller = actor.get().sellerId();
    int newest = stored.lockNewest(seller, sku).orElseThrow(() -> new NotFound("offer"));
    Optional<OfferDescription> before = stored.find(seller, sku, newest);
    if (before.filter(same -> same.text().equals(text)).isPresent()) {
      return before.get();
    }
    var described = new OfferDescription(sku, newest + 1, text, clock.instant());
    stored.add(seller, described);
    return described;
  }

  /**
   * What the shop says of an article, or said.
   *
   * @param version null for the newest
   * @throws NotFound when the shop has no such article, or that no such description
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OfferDescription get(String sku, Integer version) {
    long seller = actor.get().sellerId();
    int wanted =
        version == null
            ? stored.newest(seller, sku).orElseThrow(() -> new NotFound("offer"))
            : version;
    return stored.find(seller, sku, wanted).orElseThrow(() -> new NotFound("description"));
  }
}
