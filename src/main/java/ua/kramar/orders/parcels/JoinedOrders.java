package ua.kramar.orders.parcels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Which orders of one buyer go in one parcel. Who changes it holds the locks of all orders that are
 * concerned.
 */
@ApplicationScoped
public class JoinedOrders {

  private static final String WITH =
      """
      select j.order_number from joint_shipment mine
      join joint_shipment j on j.seller_id = mine.seller_id and j.shipment = mine.shipment
      where mine.seller_id = :seller and mine.order_number = :number and j.order_number <> :number
      order by j.order_number
      """;

  private static final String JOIN =
      """
      insert into joint_shipment (seller_id, order_number, shipment, joined_at, joined_by)
      values (:seller, :number, :shipment, :at, :by)
      on conflict (seller_id, order_number) do update set shipment = excluded.shipment
      """;

  private static final String LEAVE =
      "delete from joint_shipment where seller_id = :seller and order_number = :number";

  private static final String HOLD =
      "select cast(pg_advisory_xact_lock(:seller, hashtext('joint-shipment')) as text)";

  private static final String KEEP =
      "select cast(pg_advisory_xact_lock_shared(:seller, hashtext('joint-shipment')) as text)";

  @PersistenceContext private EntityManager entities;

  /**
   * Waits until nobody else joins or parts orders of the shop: which orders have to be locked is
   * known before the first of them is.
   */
  public void hold(long seller) {
    advise(HOLD, seller);
  }

  /**
   * Lets nobody join or part orders of the shop until the transaction ends; others may keep them
   * together at the same time. Comes before the first lock of an order, as {@link #hold} does.
   */
  public void keep(long seller) {
    advise(KEEP, seller);
  }

  private void advise(String lock, long seller) {
    session()
        .createNativeQuery(lock, String.class)
        .setParameter("seller", Math.toIntExact(seller))
        .getSingleResult();
  }

  /** The orders with which an order goes in one parcel, by their numbers. */
  public List<Long> with(long seller, long number) {
    return session()
        .createNativeQuery(WITH, Long.class)
        .setParameter("seller", seller)
        .setParameter("number", number)
        .getResultList();
  }

  /** Puts orders into one parcel, each out of the one in which it was. */
  public void join(long seller, Iterable<Long> numbers, String by, Instant at) {
    long shipment =
        session()
            .createNativeQuery("select nextval('joint_shipment_number')", Long.class)
            .getSingleResult();
    for (long number : numbers) {
      change(JOIN, seller, number)
          .setParameter("shipment", shipment)
          .setParameter("at", at, Instant.class)
          .setParameter("by", by)
          .executeUpdate();
    }
  }

  /** Takes an order out of the parcel in which it is. */
  public void leave(long seller, long number) {
    change(LEAVE, seller, number).executeUpdate();
  }

  private MutationQuery change(String statement, long seller, long number) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", seller)
        .setParameter("number", number);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
