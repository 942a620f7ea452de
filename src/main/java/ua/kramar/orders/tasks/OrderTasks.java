package ua.kramar.orders.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/**
 * The repository of tasks. It finds tasks of the acting shop only, or of all shops for an actor who
 * serves all shops.
 */
@ApplicationScoped
class OrderTasks {

  @PersistenceContext private EntityManager entities;

  Optional<OrderTask> find(long id) {
    return Optional.ofNullable(entities.find(OrderTask.class, id));
  }

  /**
   * Finds the open task of this kind. The query names the seller although the tenant filter does
   * too: an actor who serves all shops has no filter, and the index starts with the seller.
   */
  Optional<OrderTask> findOpen(long sellerId, long orderNumber, OrderTask.Kind kind) {
    return entities
        .createQuery(
            """
            select t from OrderTask t
            where t.sellerId = :seller and t.orderNumber = :number and t.kind = :kind and t.doneAt is null
            """,
            OrderTask.class)
        .setParameter("seller", sellerId)
        .setParameter("number", orderNumber)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  /** Whether a task that has this text was opened since then, even if it is done by now. */
  boolean wasOpened(
      long sellerId, long orderNumber, OrderTask.Kind kind, String about, Instant since) {
    return !entities
        .createQuery(
            """
            select t.id from OrderTask t
            where t.sellerId = :seller and t.orderNumber = :number and t.kind = :kind
              and locate(:about, t.about) > 0 and t.openedAt >= :since
            """,
            Long.class)
        .setParameter("seller", sellerId)
        .setParameter("number", orderNumber)
        .setParameter("kind", kind)
        .setParameter("about", about)
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void add(OrderTask task) {
    entities.persist(task);
  }

  void flush() {
    entities.flush();
  }
}
