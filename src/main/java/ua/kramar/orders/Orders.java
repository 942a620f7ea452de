package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;

/**
 * The repository of orders. It finds orders of the acting shop only, or of all shops for an actor
 * who serves all shops.
 */
@ApplicationScoped
class Orders {

  private static final String LOCK =
      "select * from orders where seller_id = :seller and number = :number for update";

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  Order get(long number) {
    return Optional.ofNullable(entities.find(Order.class, number))
        .orElseThrow(() -> new NotFound("order"));
  }

  /**
   * Finds an order and locks it against concurrent changes until the transaction ends. This lock is
   * the first write of a transaction that changes an order, so the journal's order of transactions
   * is the order of changes for each order (ADR 0004).
   *
   * @throws NotFound when there is no such order
   */
  Order lock(long number) {
    long seller = actor.get().sellerId();
    Order order =
        seller == Actor.MARKETPLACE
            ? entities.find(Order.class, number, LockModeType.PESSIMISTIC_WRITE)
            : lock(seller, number);
    return Optional.ofNullable(order).orElseThrow(() -> new NotFound("order"));
  }

  /**
   * A native query: with the tenant filter the database would plan a query of {@code find} on each
   * call (ADR 0018).
   */
  private Order lock(long seller, long number) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LOCK, Order.class)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .getSingleResultOrNull();
  }

  OrderComment comment(long id) {
    return Optional.ofNullable(entities.find(OrderComment.class, id))
        .orElseThrow(() -> new NotFound("comment"));
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  /** Writes pending changes, so that {@code Order.version} is the new version. */
  void flush() {
    entities.flush();
  }
}
