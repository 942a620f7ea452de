package ua.kramar.orders.reservations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.status.OrderStatus;

/** Reservations of orders that hold nothing any more by their status, one transaction each. */
@Stateless
public class StrayReservations {

  static final int PAGE = 100;

  /** A move and what it does to the stock are one transaction; this is for clocks that differ. */
  private static final Duration SETTLED = Duration.ofMinutes(1);

  private static final String STRAY =
      """
      select distinct o.number from stock_reservation r
      join orders o on o.seller_id = r.seller_id and o.number = r.order_number
      where r.state = 'HELD' and o.status in (:over) and o.changed_at < :before
      order by o.number limit :count
      """;

  private static final List<Integer> OVER =
      Stream.of(OrderStatus.values())
          .filter(status -> !OrderActs.holdsGoods(status))
          .map(OrderStatus::id)
          .toList();

  @PersistenceContext private EntityManager entities;
  @Inject private OrderActs acts;

  /** The numbers of such orders of all shops. */
  public List<Long> at(Instant now) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(STRAY, Long.class)
        .setParameter("over", OVER)
        .setParameter("before", now.minus(SETTLED))
        .setParameter("count", PAGE)
        .getResultList();
  }

  /** Brings what the order has reserved to where its status has it. */
  public void settle(long number) {
    acts.settleStock(number);
  }
}
