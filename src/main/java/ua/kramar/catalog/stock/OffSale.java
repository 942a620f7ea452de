package ua.kramar.catalog.stock;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import org.hibernate.Session;
import ua.kramar.platform.events.DomainEvent;

/** Takes articles off sale that were ordered and are not there (O9). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OffSale {

  private static final String TAKE =
      """
      with missing as materialized (
        select id from offer where seller_id = :seller and sku in (:skus) order by sku for no key update)
      update offer o
      set available = false, quantity = case when o.quantity is not null then 0 end, version = o.version + 1,
        updated_at = :now
      from missing m
      where o.seller_id = :seller and o.id = m.id and (o.available or o.quantity > 0)
      returning o.sku
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Makes the articles unavailable, and says that no piece of them is there where the shop counts
   * them; in the caller's transaction. Articles that are off sale already stay as they are.
   *
   * @param order the number of the order that could not be served
   */
  public void take(long seller, long order, Collection<String> skus) {
    entities
        .unwrap(Session.class)
        .createNativeQuery(TAKE, String.class)
        .setParameter("seller", seller)
        .setParameter("skus", skus)
        .setParameter("now", clock.instant())
        .getResultList()
        .forEach(sku -> events.fire(new OfferTakenOffSale(seller, sku, String.valueOf(order))));
  }
}
