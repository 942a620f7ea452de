package ua.kramar.orders.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.deadlines.OrderDeadlines;
import ua.kramar.orders.deadlines.TimeLimit;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.status.OrderStatus;

/**
 * The term of a delivery in several parcels: an order is not ended for want of news as long as one
 * of its parcels is still in the shop, and the term begins again with each parcel that is sent (ADR
 * 0043).
 */
@ApplicationScoped
class ReceiptTerms {

  /** How long an order is left alone of which a parcel has not been sent. */
  private static final Duration UNSENT = Duration.ofDays(1);

  /**
   * Own delivery needs no waybill numbers. A parcel whose delivery has ended is waited for no
   * longer.
   */
  private static final String FURTHER =
      """
      select count(*) filter (where p.waybill is null), max(greatest(p.made_at, p.waybill_at))
      from orders o
      join order_parcel p on p.seller_id = o.seller_id and p.order_number = o.number
      where o.seller_id = :seller and o.number = :number and o.status in (:statuses) and o.carrier <> :own
        and p.part > 1 and p.removed_at is null and p.ended is null
      """;

  private static final List<Integer> STATUSES =
      Stream.of(OrderStatus.values())
          .filter(status -> TimeLimit.of(status).equals(Optional.of(TimeLimit.RECEIPT)))
          .map(OrderStatus::id)
          .toList();

  @PersistenceContext private EntityManager entities;
  @Inject private OrderDeadlines deadlines;

  /**
   * When the term of the order, which the caller has locked, is to be looked at again because of
   * its further parcels; empty if none of them is waited for.
   */
  Optional<Instant> waitsUntil(OrderRef order, Instant now) {
    Object[] row =
        entities
            .unwrap(Session.class)
            .createNativeQuery(FURTHER, Object[].class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("statuses", STATUSES)
            .setParameter("own", Carrier.OWN.name())
            .getSingleResult();
    if (((Number) row[0]).longValue() > 0) {
      return Optional.of(now.plus(UNSENT));
    }
    return Optional.ofNullable((Instant) row[1]).map(deadlines::receiptUntil).filter(now::isBefore);
  }
}
