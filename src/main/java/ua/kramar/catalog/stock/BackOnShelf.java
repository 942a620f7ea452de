package ua.kramar.catalog.stock;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hibernate.Session;
import ua.kramar.platform.events.DomainEvent;

/** Counts pieces on the shelf again that came back from a buyer and can be sold (ADR 0059). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BackOnShelf {

  /** Pieces that never left the shelf are counted there already. */
  private static final String PUT =
      """
      update offer o set quantity = o.quantity + :count, version = o.version + 1, updated_at = :now
      where o.seller_id = :seller and o.sku = :sku and o.quantity is not null and not exists (
        select 1 from stock_reservation r
        where r.seller_id = o.seller_id and r.order_number = :number and r.sku = o.sku and r.state <> 'HANDED_OVER')
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Stock stock;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Adds the pieces to what is on the shelf, in the caller's transaction, which sees to it that it
   * happens once. Articles that the shop does not count, or no longer has, stay as they are; none
   * is put on sale by it that is not.
   *
   * @param order the number of the order with which they had left
   * @param pieces by article number, each more than 0
   */
  public void put(long seller, long order, Map<String, Integer> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    // All at once, and in the order in which everybody locks them.
    stock.lock(seller, pieces.keySet());
    pieces.forEach(
        (sku, count) -> {
          if (add(seller, order, sku, count) > 0) {
            events.fire(new OfferBackOnShelf(seller, sku, count, String.valueOf(order)));
          }
        });
  }

  private int add(long seller, long order, String sku, int count) {
    return entities
        .unwrap(Session.class)
        .createNativeMutationQuery(PUT)
        .setParameter("seller", seller)
        .setParameter("number", order)
        .setParameter("sku", sku)
        .setParameter("count", count)
        .setParameter("now", clock.instant(), Instant.class)
        .executeUpdate();
  }
}
