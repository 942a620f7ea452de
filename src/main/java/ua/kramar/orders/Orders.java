package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.hibernate.Session;
import ua.kramar.orders.parcels.JoinedOrders;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.DeliveryFacts;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.Money;

/**
 * The repository of orders. It finds orders of the acting shop only, or of all shops for an actor
 * who serves all shops.
 */
@ApplicationScoped
class Orders {

  private static final String LOCK =
      "select * from orders where seller_id = :seller and number = :number for update";

  private static final String OTHER =
      """
      select o.number, b.phone = mine.phone or coalesce(b.account = mine.account, false) as same_buyer
      from orders o
      join buyer b on b.seller_id = o.seller_id and b.id = o.buyer_id
      join buyer mine on mine.seller_id = :seller and mine.id = :buyer
      where o.seller_id = :seller and o.carrier = :carrier
        and o.number in (
          select first.number from orders first where first.seller_id = :seller and first.waybill = :waybill
          union all
          select p.order_number from order_parcel p where p.seller_id = :seller and p.waybill = :waybill)
        and o.number <> :number and o.status not in (:cancelled)
      order by same_buyer, o.number
      limit 1
      """;

  private static final String ARTICLES =
      """
      select distinct sku from order_line where seller_id = :seller and order_number = :number order by sku
      """;

  private static final String LINES =
      """
      select l.sku, l.quantity, l.price, d.version from order_line l
      left join order_line_description d
        on d.seller_id = l.seller_id and d.order_number = l.order_number and d.position = l.position
      where l.seller_id = :seller and l.order_number = :number
      order by l.position
      """;

  /** Another order with the same waybill number. */
  record OtherOrder(long number, boolean ofSameBuyer) {}

  @PersistenceContext private EntityManager entities;
  @Inject private JoinedOrders joined;
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
   * Locks an order like {@link #lock(long)}, which the caller has read.
   *
   * @param version tells whether the caller has read the current version
   * @throws StaleVersion when the version is another
   */
  Order lockAtVersion(long number, IntPredicate version) {
    Order order = lock(number);
    if (!version.test(order.version())) {
      throw new StaleVersion(order.version());
    }
    return order;
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

  /**
   * Locks an order and those with which it goes in one parcel, and lets nobody join or part them.
   * Who locks several orders does so in the sequence of their numbers, after that.
   *
   * @param others more orders that the transaction changes
   */
  void lockShipment(long number, Collection<Long> others) {
    long seller = actor.get().sellerId();
    joined.keep(seller);
    SortedSet<Long> all = new TreeSet<>(others);
    all.add(number);
    all.addAll(joined.with(seller, number));
    all.forEach(this::lock);
  }

  OrderComment comment(long id) {
    return Optional.ofNullable(entities.find(OrderComment.class, id))
        .orElseThrow(() -> new NotFound("comment"));
  }

  /**
   * Requires that no other order has the number of a parcel. The numbers of the shop's own delivery
   * are its own affair.
   *
   * @param shared whether the parcel carries several orders of one buyer
   * @throws WaybillInUse when another order has it, unless the parcel is shared
   */
  void requireUnused(Order order, Waybill waybill, boolean shared) {
    if (waybill.carrier() == Carrier.OWN) {
      return;
    }
    findOtherWith(order, waybill)
        .filter(other -> !(shared && other.ofSameBuyer()))
        .ifPresent(
            other -> {
              throw shared
                  ? WaybillInUse.byAnotherBuyer(other.number())
                  : WaybillInUse.by(other.number());
            });
  }

  /**
   * Finds another order of the shop with this carrier and waybill number, one of another buyer
   * first. Orders that were cancelled without a parcel do not count: their number was mistyped, or
   * its parcel was withdrawn. Concurrent calls for one number wait for each other until their
   * transactions end.
   */
  private Optional<OtherOrder> findOtherWith(Order order, Waybill waybill) {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(:seller, hashtext(:waybill)) as text)")
        .setParameter("seller", Math.toIntExact(order.sellerId()))
        .setParameter("waybill", waybill.number())
        .getSingleResult();
    return entities
        .unwrap(Session.class)
        .createNativeQuery(OTHER, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("buyer", order.buyer().id())
        .setParameter("carrier", waybill.carrier().name())
        .setParameter("waybill", waybill.number())
        .setParameter(
            "cancelled", Moves.cancelledWithoutParcel().stream().map(OrderStatus::id).toList())
        .uniqueResultOptional()
        .map(row -> new OtherOrder(((Number) row[0]).longValue(), (boolean) row[1]));
  }

  /** The mover of the order's last step. */
  Mover lastMover(Order order) {
    return entities
        .createQuery(
            """
            select s.mover from OrderStep s
            where s.sellerId = :seller and s.id.orderNumber = :number
            order by s.id.position desc
            """,
            Mover.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The status from which the order came to its own; null if it began in it. */
  OrderStatus before(Order order) {
    return entities
        .createQuery(
            """
            select s.from from OrderStep s
            where s.sellerId = :seller and s.id.orderNumber = :number
            order by s.id.position desc
            """,
            OrderStatus.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setMaxResults(1)
        .getSingleResult();
  }

  /** Whether the order has come to the status at any time. */
  boolean hasBeen(Order order, OrderStatus status) {
    return entities
            .createQuery(
                """
                select count(*) from OrderStep s
                where s.sellerId = :seller and s.id.orderNumber = :number and s.to = :status
                """,
                Long.class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("status", status)
            .getSingleResult()
        > 0;
  }

  /** The facts by which carriers' reports about the order are checked. */
  DeliveryFacts deliveryFacts(Order order, ZoneId zone) {
    Object[] times =
        entities
            .createQuery(
                """
                select min(s.at), max(case when s.from in :ends then s.at end) from OrderStep s
                where s.sellerId = :seller and s.id.orderNumber = :number and s.mover = :mover
                  and s.to in :handedOver
                """,
                Object[].class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("mover", Mover.SELLER)
            .setParameter("handedOver", Moves.handedOver())
            .setParameter("ends", Moves.deliveryEnds())
            .getSingleResult();
    return new DeliveryFacts(
        order.placedAt(), (Instant) times[0], (Instant) times[1], order.delivery().city(), zone);
  }

  /** The article numbers of the order's lines, each once. */
  List<String> articles(OrderRef order) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ARTICLES, String.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .getResultList();
  }

  /** The order's lines, each with its price per piece and the accepted description. */
  List<PlaceOrder.Line> lines(OrderRef order) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LINES, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .getResultList()
        .stream()
        .map(
            row ->
                new PlaceOrder.Line(
                    (String) row[0],
                    ((Number) row[1]).intValue(),
                    Money.uah((BigDecimal) row[2]),
                    (Integer) row[3]))
        .toList();
  }

  /** When the order came to its status. */
  Instant since(Order order) {
    return entities
        .createQuery(
            "select max(s.at) from OrderStep s where s.sellerId = :seller and s.id.orderNumber = :number",
            Instant.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .getSingleResult();
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  /** Writes pending changes, so that {@code Order.version} is the new version. */
  void flush() {
    entities.flush();
  }
}
