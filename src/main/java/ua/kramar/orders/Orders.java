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

/** All orders; the acting shop's only, unless the actor serves all shops. */
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
   * The order, locked against every other change until the transaction ends. This lock is the first
   * thing that a changing transaction writes, so that the journal's order of transactions is the
   * order of changes for each order (ADR 0004).
   */
  Order locked(long number) {
    long seller = actor.get().sellerId();
    Order order =
        seller == Actor.MARKETPLACE
            ? entities.find(Order.class, number, LockModeType.PESSIMISTIC_WRITE)
            : locked(seller, number);
    return Optional.ofNullable(order).orElseThrow(() -> new NotFound("order"));
  }

  /** By {@code find} with the filter of sellers it would be planned each time (ADR 0018). */
  private Order locked(long seller, long number) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LOCK, Order.class)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .getSingleResultOrNull();
  }

  void add(Object part) {
    entities.persist(part);
  }

  /** Brings the version up to date that the answer will carry. */
  void flush() {
    entities.flush();
  }
}
