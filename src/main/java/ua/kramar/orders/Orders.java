package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
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
   * The order, with everybody else who wants to change it waiting. This lock is the first thing
   * that a changing transaction writes, so that the journal's order of transactions is the order of
   * changes for each order (ADR 0004).
   */
  Order locked(long number) {
    long seller = actor.get().sellerId();
    Order order =
        seller == Actor.MARKETPLACE
            ? entities.find(Order.class, number, LockModeType.PESSIMISTIC_WRITE)
            : locked(seller, number);
    return Optional.ofNullable(order).orElseThrow(() -> new NotFound("order"));
  }

  /** By {@code find} under the wall it would be planned anew each time (ADR 0018). */
  private Order locked(long seller, long number) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LOCK, Order.class)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .getSingleResultOrNull();
  }

  /** The order as it stands in the database; what was changed must have been flushed. */
  OrderSheet sheet(long seller, long number) {
    OrderSheet found =
        entities
            .unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  try (PreparedStatement question =
                      connection.prepareStatement(OrderSheet.SELECT)) {
                    question.setLong(1, seller);
                    question.setLong(2, number);
                    try (ResultSet row = question.executeQuery()) {
                      return row.next() ? OrderSheet.of(row) : null;
                    }
                  }
                });
    return Optional.ofNullable(found).orElseThrow(() -> new NotFound("order"));
  }

  void add(Object part) {
    entities.persist(part);
  }

  /** Brings the version up to date that the answer will carry. */
  void flush() {
    entities.flush();
  }

  /**
   * Names the shop although the wall would do it too: an actor who serves all shops needs the
   * index.
   */
  List<OrderLine> lines(Order order) {
    return entities
        .createQuery(
            """
            select l from OrderLine l
            where l.sellerId = :seller and l.id.orderNumber = :number order by l.id.position
            """,
            OrderLine.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .getResultList();
  }

  Optional<OrderTask> task(long id) {
    return Optional.ofNullable(entities.find(OrderTask.class, id));
  }

  Optional<OrderTask> openTask(Order order, OrderTask.Kind kind) {
    return entities
        .createQuery(
            """
            select t from OrderTask t
            where t.sellerId = :seller and t.orderNumber = :number and t.kind = :kind and t.doneAt is null
            """,
            OrderTask.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }
}
