package ua.kramar.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** The price lists of all shops. */
@ApplicationScoped
public class Offers {

  /**
   * Native SQL, because Hibernate would translate a JPQL query with the tenant filter again for
   * each order. What has been sold out is refused here: nobody waits for a lock to hear it.
   */
  private static final String PRICED =
      """
      select sku, title, price, available and coalesce(quantity > reserved, true), quantity is not null,
        description_version
      from offer
      where seller_id = :seller and sku in (:skus)
      """;

  /**
   * The id is the first of a block that no other statement gets: nodes of the version before take
   * ids from the sequence in blocks of 50.
   */
  private static final String PUT =
      """
      insert into offer as stored (seller_id, id, sku, title, price, available, version, updated_at)
      values (:seller, nextval('offer_id'), :sku, :title, :price, :available, 0, :now)
      on conflict (seller_id, sku) do update set title = excluded.title, price = excluded.price,
        available = excluded.available, version = stored.version + 1, updated_at = excluded.updated_at
      returning *
      """;

  private static final String LOCK_VERSION =
      "select version from offer where seller_id = :seller and sku = :sku for no key update";

  private static final String SET_AVAILABLE =
      """
      update offer set available = :available, version = version + 1, updated_at = :now
      where seller_id = :seller and sku = :sku
      returning *
      """;

  private static final String SET_QUANTITY =
      """
      update offer set quantity = cast(:quantity as int), version = version + 1, updated_at = :now
      where seller_id = :seller and sku = :sku
      returning *
      """;

  @PersistenceContext private EntityManager entities;

  /**
   * Returns the offers for the article numbers of an order, by article number.
   *
   * @throws UnknownOffer when the shop has no such article
   * @throws OfferSoldOut when an article is not available (O9)
   */
  public Map<String, PricedItem> orderable(long sellerId, Collection<String> skus) {
    Map<String, PricedItem> found = find(sellerId, skus);
    for (String sku : skus) {
      PricedItem item =
          Optional.ofNullable(found.get(sku)).orElseThrow(() -> new UnknownOffer(sku));
      if (!item.available()) {
        throw new OfferSoldOut(sku, 0);
      }
    }
    return found;
  }

  /**
   * Returns the offers that the shop has for article numbers, on sale or not, by article number.
   */
  public Map<String, PricedItem> find(long sellerId, Collection<String> skus) {
    List<?> rows =
        entities
            .createNativeQuery(PRICED, Object[].class)
            .setParameter("seller", sellerId)
            .setParameter("skus", skus)
            .getResultList();
    return rows.stream()
        .map(row -> PricedItem.of((Object[]) row))
        .collect(Collectors.toMap(PricedItem::sku, Function.identity()));
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

  /** Adds the article, or replaces what the price list says of it. */
  Offer put(long sellerId, String sku, OfferContent content, Instant at) {
    return (Offer)
        change(PUT, sellerId, sku, at)
            .setParameter("title", content.title())
            .setParameter("price", content.price())
            .setParameter("available", content.available())
            .getSingleResult();
  }

  /** The article's version, which nobody else changes before the end of the transaction. */
  Optional<Integer> lockVersion(long sellerId, String sku) {
    List<?> rows =
        entities
            .createNativeQuery(LOCK_VERSION, Integer.class)
            .setParameter("seller", sellerId)
            .setParameter("sku", sku)
            .getResultList();
    return rows.stream().map(Integer.class::cast).findFirst();
  }

  /** Sets the availability and nothing else; empty when there is no such article. */
  Optional<Offer> setAvailable(long sellerId, String sku, boolean available, Instant at) {
    List<?> rows =
        change(SET_AVAILABLE, sellerId, sku, at)
            .setParameter("available", available)
            .getResultList();
    return rows.stream().map(Offer.class::cast).findFirst();
  }

  /**
   * Sets how many pieces the shop has and nothing else; empty when there is no such article.
   *
   * @param quantity null when they are not counted
   */
  Optional<Offer> setQuantity(long sellerId, String sku, Integer quantity, Instant at) {
    List<?> rows =
        ((NativeQuery<?>) change(SET_QUANTITY, sellerId, sku, at))
            .setParameter("quantity", quantity, Integer.class)
            .getResultList();
    return rows.stream().map(Offer.class::cast).findFirst();
  }

  private Query change(String statement, long sellerId, String sku, Instant at) {
    return entities
        .createNativeQuery(statement, Offer.class)
        .setParameter("seller", sellerId)
        .setParameter("sku", sku)
        .setParameter("now", at);
  }
}
