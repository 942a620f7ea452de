package ua.kramar.orders.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All tasks; of the acting shop only, unless the actor serves all shops. */
@ApplicationScoped
class OrderTasks {

  @PersistenceContext private EntityManager entities;

  Optional<OrderTask> find(long id) {
    return Optional.ofNullable(entities.find(OrderTask.class, id));
  }

  /** Names the shop although the wall would: an actor who serves all shops needs the index. */
  Optional<OrderTask> open(long sellerId, long orderNumber, OrderTask.Kind kind) {
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

  void add(OrderTask task) {
    entities.persist(task);
  }

  void flush() {
    entities.flush();
  }
}
