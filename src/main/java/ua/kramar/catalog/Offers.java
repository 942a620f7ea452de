package ua.kramar.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The price lists of all shops. */
@ApplicationScoped
public class Offers {

  /**
   * Native SQL, because Hibernate would translate a JPQL query with the tenant filter again for
   * each order.
   */
  private static final String PRICED =
      """
      select sku, title, price, available from offer where seller_id = :seller and sku in (:skus)
      """;

  @PersistenceContext private EntityManager entities;

  /**
   * Returns the offers for the article numbers of an order, by article number.
   *
   * @throws UnknownOffer when the shop has no such article
   * @throws OfferSoldOut when an article is not available (O9)
   */
  public Map<String, PricedItem> orderable(long sellerId, Collection<String> skus) {
    List<?> rows =
        entities
            .createNativeQuery(PRICED, Object[].class)
            .setParameter("seller", sellerId)
            .setParameter("skus", skus)
            .getResultList();
    Map<String, PricedItem> found =
        rows.stream()
            .map(row -> PricedItem.of((Object[]) row))
            .collect(Collectors.toMap(PricedItem::sku, Function.identity()));
    for (String sku : skus) {
      PricedItem item =
          Optional.ofNullable(found.get(sku)).orElseThrow(() -> new UnknownOffer(sku));
      if (!item.available()) {
        throw new OfferSoldOut(sku);
      }
    }
    return found;
  }

  Optional<Offer> find(String sku) {
    return entities
        .createQuery("select o from Offer o where o.sku = :sku", Offer.class)
        .setParameter("sku", sku)
        .getResultStream()
        .findFirst();
  }

  /** Returns up to {@code count} offers with ids greater than {@code id}, in order of ids. */
  List<Offer> pageAfter(long id, int count) {
    return entities
        .createQuery("select o from Offer o where o.id > :id order by o.id", Offer.class)
        .setParameter("id", id)
        .setMaxResults(count)
        .getResultList();
  }

  void add(Offer offer) {
    entities.persist(offer);
  }
}
