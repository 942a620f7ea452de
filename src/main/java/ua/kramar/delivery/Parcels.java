package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.background.Lease;

/** The parcels of all shops and the leases for polling them. All times are the database's. */
@ApplicationScoped
class Parcels {

  @PersistenceContext EntityManager entities;

  Instant now() {
    return (Instant) entities.createNativeQuery("select now()", Instant.class).getSingleResult();
  }

  Optional<Parcel> find(ParcelKey key) {
    return Optional.ofNullable(entities.find(Parcel.class, key));
  }

  List<Parcel> openOf(long sellerId, long orderNumber) {
    return entities
        .createQuery(
            """
            select p from Parcel p
            where p.sellerId = :seller and p.key.orderNumber = :number and p.closedAt is null
            """,
            Parcel.class)
        .setParameter("seller", sellerId)
        .setParameter("number", orderNumber)
        .getResultList();
  }

  /**
   * Finds the parcel that is, or was at last, on its way to the buyer: that of the waybill of this
   * part of the order, or the one under which the carrier continues it. Each of them was opened
   * after all before.
   */
  Optional<Parcel> latestToBuyer(long sellerId, long orderNumber, int part) {
    return entities
        .createQuery(
            """
            select p from Parcel p
            where p.sellerId = :seller and p.key.orderNumber = :number and p.heading = :heading
              and coalesce(p.part, 1) = :part
            order by p.openedAt desc
            """,
            Parcel.class)
        .setParameter("seller", sellerId)
        .setParameter("number", orderNumber)
        .setParameter("heading", Heading.TO_BUYER)
        .setParameter("part", part)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(Parcel parcel) {
    entities.persist(parcel);
  }

  /**
   * Leases parcels that are due, longest overdue first. Nodes can call this concurrently: none
   * waits for another, and no parcel is leased to two owners. A parcel in a state that only a later
   * version has waits for a node of that version.
   */
  @SuppressWarnings("unchecked")
  List<Parcel> claim(Carrier carrier, int count, String owner, Duration lease) {
    return entities
        .createNativeQuery(
            """
            with due as materialized (
              select seller_id, order_number, waybill from parcel
              where carrier = :carrier and closed_at is null and poll_at <= now()
                and state in (:states) and heading in (:headings) and %s
              order by poll_at
              limit :count
              for update skip locked)
            update parcel p
            set %s
            from due
            where p.seller_id = due.seller_id and p.order_number = due.order_number
              and p.waybill = due.waybill
            returning p.*
            """
                .formatted(Lease.free("parcel"), Lease.take(lease)),
            Parcel.class)
        .setParameter("carrier", carrier.name())
        .setParameter("count", count)
        .setParameter("owner", owner)
        .setParameter("states", names(ParcelState.values()))
        .setParameter("headings", names(Heading.values()))
        .getResultList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  /**
   * Ends the leases that the owner still holds on due parcels; they are due again after the wait.
   */
  void release(Carrier carrier, String owner, Duration wait) {
    entities
        .createNativeQuery(
            """
            update parcel
            set %s, poll_at = now() + :wait * interval '1 second'
            where carrier = :carrier and closed_at is null and poll_at <= now()
              and %s
            """
                .formatted(Lease.END, Lease.HELD))
        .setParameter("carrier", carrier.name())
        .setParameter("owner", owner)
        .setParameter("wait", wait.toSeconds())
        .executeUpdate();
  }

  /** Locks and refreshes the row, because the lease may have been lost since it was read. */
  void lock(Parcel parcel) {
    entities.flush();
    entities.refresh(parcel, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether the event is recorded. An event without a time counts as recorded if its code is. */
  boolean isRecorded(Parcel parcel, TrackingRecord seen) {
    return (boolean)
        event(
                """
                select exists (
                  select 1 from parcel_event
                  where seller_id = :seller and order_number = :number and waybill = :waybill
                    and code = :code and (at = :at or not :dated))
                """,
                parcel,
                seen)
            .setParameter("at", seen.at() == null ? Instant.EPOCH : seen.at())
            .setParameter("dated", seen.at() != null)
            .getSingleResult();
  }

  /** Whether an event of the parcel was recorded up to that time. */
  boolean isHeardBefore(Parcel parcel, Instant time) {
    return (boolean)
        entities
            .createNativeQuery(
                """
                select exists (
                  select 1 from parcel_event
                  where seller_id = :seller and order_number = :number and waybill = :waybill
                    and received_at <= :time)
                """)
            .setParameter("seller", parcel.sellerId())
            .setParameter("number", parcel.key().orderNumber())
            .setParameter("waybill", parcel.key().waybill())
            .setParameter("time", time)
            .getSingleResult();
  }

  void addEvent(Parcel parcel, TrackingRecord seen, Instant now) {
    event(
            """
            insert into parcel_event
              (seller_id, order_number, waybill, code, at, text, received_at)
            values (:seller, :number, :waybill, :code, :at, :text, :now)
            on conflict do nothing
            """,
            parcel,
            seen)
        .setParameter("at", seen.at() == null ? now : seen.at())
        .setParameter("text", seen.text())
        .setParameter("now", now)
        .executeUpdate();
  }

  private Query event(String sql, Parcel parcel, TrackingRecord seen) {
    return entities
        .createNativeQuery(sql)
        .setParameter("seller", parcel.sellerId())
        .setParameter("number", parcel.key().orderNumber())
        .setParameter("waybill", parcel.key().waybill())
        .setParameter("code", seen.code());
  }

  /** Records a code that has no known meaning. Returns whether it is new. */
  boolean addUnknownCode(Carrier carrier, String code, Instant now) {
    return entities
            .createNativeQuery(
                """
                insert into carrier_unknown_code (carrier, code, first_at)
                values (:carrier, :code, :now)
                on conflict do nothing
                """)
            .setParameter("carrier", carrier.name())
            .setParameter("code", code)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }
}
