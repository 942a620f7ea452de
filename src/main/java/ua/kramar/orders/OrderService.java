package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import ua.kramar.orders.contact.BuyerContacts;
import ua.kramar.orders.deadlines.OrderDeadlines;
import ua.kramar.orders.parcels.JoinedOrders;
import ua.kramar.orders.parcels.OrderParcel;
import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.orders.parcels.ParcelRefused;
import ua.kramar.orders.parcels.ReportedEnds;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.orders.payment.Consequence;
import ua.kramar.orders.payment.Settlement;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.CarrierRules;
import ua.kramar.orders.shipping.DeliveryFacts;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.CarrierUpdateOutcome;
import ua.kramar.orders.status.ContactFacts;
import ua.kramar.orders.status.Move;
import ua.kramar.orders.status.MoveNotAllowed;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.status.UnknownStatus;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.sellers.Sellers;

/**
 * The operations on existing orders. Each call is one transaction: it commits the change, its event
 * and the changes of the event's observers, or none of them.
 */
@Stateless
public class OrderService {

  @Inject private Orders orders;
  @Inject private DuplicatedOrders originals;
  @Inject private OrderStock stock;
  @Inject private CarrierRules formats;
  @Inject private Sellers sellers;
  @Inject private OrderDeadlines deadlines;
  @Inject private BuyerContacts contacts;
  @Inject private StoredParcels parcels;
  @Inject private JoinedOrders joined;
  @Inject private ReportedEnds ends;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<WaybillReentered> reentered;
  @Inject private Clock clock;

  /**
   * Finds an order of the acting shop, or of any shop for an actor who serves all shops.
   *
   * @throws NotFound when there is no such order
   */
  public OrderRef find(long number) {
    return orders.get(number).ref();
  }

  /**
   * Locks the order against concurrent changes until the caller's transaction ends.
   *
   * @throws NotFound when there is no such order
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public OrderRef lock(long number) {
    return orders.lock(number).ref();
  }

  /** The article numbers of the order's lines, each once. */
  public List<String> articles(OrderRef order) {
    return orders.articles(order);
  }

  /**
   * Moves an order to another status.
   *
   * @param version the version that the caller has read
   * @throws StaleVersion when it is not the current one
   * @throws DuplicatedOrders.DuplicateRefused when the named original cannot be it
   * @throws MoveNotAllowed when the table of moves does not allow the caller to make the move
   * @throws ua.kramar.platform.refusals.Invalid when the order ends as out of stock, has several
   *     articles and names none of them as missing, or names others (O9)
   * @throws ua.kramar.catalog.OfferSoldOut when the end of the order is taken back, and others have
   *     ordered what it had
   * @throws ParcelRefused when the order would be received, and one of its parcels has no waybill
   *     number yet
   */
  public OrderRef move(long number, IntPredicate version, MoveOrder move) {
    if (move.waybill() != null) {
      orders.lockShipment(number, originals.named(number, move).stream().toList());
    }
    Optional<Order> original = originals.lock(number, move);
    Order order = orders.lockAtVersion(number, version);
    OrderStatus to =
        OrderStatus.of(move.status()).orElseThrow(() -> new UnknownStatus(move.status()));
    requireSent(order, to);
    Initiator initiator = initiator();
    Instant now = clock.instant();
    original.ifPresent(found -> originals.mark(order, found));
    String previous = order.waybill();
    boolean assigned =
        move.waybill() != null && assign(order, move.waybill(), move.sharedParcel(), to, now);
    if (assigned) {
      assignToJoined(order, now);
    }
    String replaced = assigned ? previous : null;
    // ROZETKA Seller API, PUT orders: confirming with a waybill number plans the hand-over.
    OrderStatus next =
        assigned && to == OrderStatus.DATA_CONFIRMED ? OrderStatus.HAND_OVER_PLANNED : null;
    List<String> articles =
        to == OrderStatus.OUT_OF_STOCK ? orders.articles(order.ref()) : List.of();
    stock.lock(order, articles);
    step(order, to, initiator, move.reason(), new SameRequest(replaced, next, false), now);
    stock.takeOffSale(order, to, articles, move.missing());
    if (next != null) {
      step(order, next, initiator, null, new SameRequest(replaced, null, false), now);
    }
    return flushed(order);
  }

  /** Goods that are still in the shop have not been received. */
  private void requireSent(Order order, OrderStatus to) {
    if (to == OrderStatus.RECEIVED && order.delivery().carrier() != Carrier.OWN) {
      parcels.of(order.sellerId(), order.number()).others().stream()
          .filter(parcel -> parcel.waybill() == null)
          .findFirst()
          .ifPresent(
              parcel -> {
                throw ParcelRefused.notSent(parcel.part());
              });
    }
  }

  /**
   * Plans another call, because the buyer did not answer the one that the caller's transaction has
   * recorded.
   *
   * @throws MoveNotAllowed when the table of moves does not allow the caller to make the move
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public OrderRef planAnotherCall(long number, OrderStatus to) {
    Order order = orders.lock(number);
    step(order, to, initiator(), null, SameRequest.CALL_REPORT, clock.instant());
    return flushed(order);
  }

  /**
   * Stores what is paid of an order, which the caller has locked, and gives it a new version.
   *
   * @param to where the system moves the order for it; empty if nowhere
   * @throws MoveNotAllowed when the table of moves does not allow the system to make the move
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public OrderRef settle(long number, Settlement settlement, Optional<OrderStatus> to) {
    Order order = orders.lock(number);
    Instant now = clock.instant();
    order.settle(settlement);
    to.ifPresentOrElse(
        status -> step(order, status, system(), null, SameRequest.NOTHING_ELSE, now),
        () -> order.touch(now));
    return flushed(order);
  }

  /**
   * Moves an order, which the caller has locked, for what has come of its returns; changes nothing
   * where the table of moves does not allow that to the system.
   *
   * @return whether it was moved
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public boolean followReturns(long number, OrderStatus to) {
    Order order = orders.lock(number);
    boolean moves =
        Moves.find(order.status(), to).filter(m -> m.by().contains(Mover.SYSTEM)).isPresent();
    if (moves) {
      step(order, to, system(), null, SameRequest.NOTHING_ELSE, clock.instant());
      flushed(order);
    }
    return moves;
  }

  /**
   * Cancels an order on behalf of its buyer, on the marketplace's site. Whatever has changed since,
   * the buyer does not want it, so no version is required. An order that its buyer has cancelled
   * stays as it is, so that a repeated request is answered as the first.
   *
   * @return the new status
   */
  public OrderStatus cancelByBuyer(long number, String reason) {
    return moveByBuyer(orders.lock(number), OrderStatus.CANCELLED_BY_BUYER, reason);
  }

  /**
   * Confirms an order on behalf of its buyer, on the marketplace's site; like {@link
   * #cancelByBuyer}, again without an effect. The buyer has read what is confirmed: a request that
   * comes late must not confirm what has changed since.
   *
   * @param version the version that the buyer has seen
   * @return the new status
   * @throws StaleVersion when it is not the current one, and the order is not confirmed
   * @throws MoveNotAllowed when the order does not wait for its buyer's confirmation
   */
  public OrderStatus confirmByBuyer(long number, IntPredicate version) {
    Order order = orders.lock(number);
    if (order.status() != OrderStatus.DATA_CONFIRMED && !version.test(order.version())) {
      throw new StaleVersion(order.version());
    }
    return moveByBuyer(order, OrderStatus.DATA_CONFIRMED, null);
  }

  private OrderStatus moveByBuyer(Order order, OrderStatus to, String reason) {
    if (order.status() != to && !hasGoneOn(order, to)) {
      step(order, to, initiator(), reason, SameRequest.NOTHING_ELSE, clock.instant());
    }
    return order.status();
  }

  /** Whether the refund of an order that has come to the status has moved it on. */
  private boolean hasGoneOn(Order order, OrderStatus to) {
    return order.status() == OrderStatus.MONEY_RETURNED && orders.hasBeen(order, to);
  }

  /**
   * Ends a cancelled order, which the caller's transaction restores as another one.
   *
   * @param other the new order
   * @param reason why; null for none
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void endAsRestored(long number, long other, String reason) {
    Order order = orders.lock(number);
    order.markRestoredAs(other);
    // The table leaves it to the system, so that nobody ends an order so without a new one.
    Initiator by = new Initiator(Mover.SYSTEM, actor.get().name(), language.locale());
    step(
        order,
        OrderStatus.RESTORED_AS_ANOTHER,
        by,
        reason,
        SameRequest.NOTHING_ELSE,
        clock.instant());
  }

  /**
   * Assigns or corrects the waybill number without changing the status.
   *
   * @param sharedParcel whether one parcel deliberately carries several orders of one buyer
   * @throws StaleVersion when the version is not the current one
   * @throws WaybillInUse when another order has the number, unless the buyer is the same and the
   *     parcel is shared
   * @throws OrderIsOver when the order has succeeded or failed
   * @throws WaybillInvalid when the number does not match the carrier's format
   */
  public OrderRef assignWaybill(
      long number, IntPredicate version, String waybill, boolean sharedParcel) {
    orders.lockShipment(number, List.of());
    Order order = orders.lockAtVersion(number, version);
    if (order.status().group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    if (assign(order, waybill, sharedParcel, null, clock.instant())) {
      assignToJoined(order, clock.instant());
    }
    return flushed(order);
  }

  /**
   * Applies a carrier's status update: moves the order if the table of moves allows the carrier to
   * do so from the current status, otherwise changes nothing. Late and repeated updates therefore
   * never move it back (O6, O8). The end of one of several parcels is recorded; the last of them
   * ends the order (ADR 0043).
   *
   * @param part which of the order's parcels it is, from 1
   * @param to where the update leads an order that is this parcel only
   * @param at the time of the event as the carrier reports it
   */
  public CarrierUpdateOutcome applyCarrierUpdate(
      long sellerId, long number, int part, OrderStatus to, Carrier carrier, Instant at) {
    Order order = orders.lock(number);
    if (order.sellerId() != sellerId) {
      throw new NotFound("order");
    }
    Initiator initiator = new Initiator(Mover.CARRIER, carrier.name(), language.locale());
    boolean takes = order.inDeliveryOrOver() || carrierMay(order, to);
    ReportedEnds.Meaning meaning =
        takes && !order.isOver()
            ? ends.record(sellerId, number, part, to, clock.instant())
            : new ReportedEnds.Meaning(to, null, false);
    if (meaning.end() != null) {
      order.touch(clock.instant());
      events.fire(
          new OrderEvent.ParcelEnded(sellerId, number, String.valueOf(part), meaning.end()));
    }
    boolean moves = carrierMay(order, meaning.status());
    if (moves) {
      step(order, meaning.status(), initiator, null, SameRequest.NOTHING_ELSE, at);
    }
    if (meaning.missed()) {
      return CarrierUpdateOutcome.PARCEL_MISSED;
    }
    if (moves) {
      return CarrierUpdateOutcome.MOVED;
    }
    return takes ? CarrierUpdateOutcome.OUTDATED : CarrierUpdateOutcome.TOO_EARLY;
  }

  private static boolean carrierMay(Order order, OrderStatus to) {
    return Moves.find(order.status(), to)
        .filter(move -> move.by().contains(Mover.CARRIER))
        .isPresent();
  }

  /** The parts of the order that are under way: they have a number, and have not ended. */
  public List<Integer> partsToFollow(OrderRef order) {
    Order found = orders.get(order.number());
    OrderParcels all = parcels.of(order.sellerId(), order.number());
    if (!all.several()) {
      return found.waybill() == null ? List.of() : List.of(OrderParcel.FIRST);
    }
    return all.all().stream()
        .filter(parcel -> parcel.end() == null)
        .filter(
            parcel ->
                parcel.part() == OrderParcel.FIRST
                    ? found.waybill() != null
                    : parcel.waybill() != null)
        .map(OrderParcel::part)
        .toList();
  }

  /**
   * Moves an order whose time limit has passed by now; changes nothing if it has none, or if the
   * order has moved on meanwhile.
   *
   * @return whether it was moved
   */
  public boolean expire(long number, Instant now) {
    Order order = orders.lock(number);
    Optional<OrderStatus> due = order.dueMove(now);
    due.ifPresent(to -> step(order, to, system(), null, SameRequest.NOTHING_ELSE, now));
    return due.isPresent();
  }

  /**
   * Marks the waybill number of an order as invalid, since its carrier does not know it; changes
   * nothing when the order has another number, or in a status from which the system cannot do so.
   */
  public void rejectWaybill(long number, String waybill) {
    Order order = orders.lock(number);
    OrderStatus to = OrderStatus.WAYBILL_INVALID;
    if (waybill.equals(order.waybill())
        && Moves.find(order.status(), to).filter(m -> m.by().contains(Mover.SYSTEM)).isPresent()) {
      step(order, to, system(), null, SameRequest.NOTHING_ELSE, clock.instant());
    }
  }

  /** Returns the facts by which carriers' reports about the order are checked. */
  public DeliveryFacts deliveryFacts(long number) {
    Order order = orders.get(number);
    return orders.deliveryFacts(order, sellers.get(order.sellerId()).timeZone());
  }

  /**
   * Adds an internal comment to the order; once, if the caller gives an idempotency key.
   *
   * @param key the caller's idempotency key; null for none
   */
  public Comment addComment(long number, String key, String text) {
    var request = new CommentRequest(number, text);
    CommentRef made =
        idempotency
            .onceIfKeyed(
                "comment-order-" + number, key, request, CommentRef.class, () -> comment(request))
            .result();
    return orders.comment(made.id()).view();
  }

  private record CommentRequest(long number, String text) {}

  /** The stored result of a comment, which has no personal data. */
  private record CommentRef(long id) {}

  private CommentRef comment(CommentRequest request) {
    OrderComment comment =
        new OrderComment(
            orders.get(request.number()), actor.get().name(), request.text(), clock.instant());
    orders.add(comment);
    OrderRef order = find(request.number());
    events.fire(
        new OrderEvent.Commented(order.sellerId(), order.number(), String.valueOf(comment.id())));
    return new CommentRef(comment.id());
  }

  /**
   * Assigns the number, unless the order has it already.
   *
   * @param next the status to which the same request moves the order; null if to none
   */
  private boolean assign(
      Order order, String number, boolean sharedParcel, OrderStatus next, Instant at) {
    Waybill waybill = Waybill.of(order.delivery().carrier(), number, formats);
    String previous = order.waybill();
    if (waybill.number().equals(previous)) {
      // A number that comes with the correction of a wrong end must not bring the end back.
      if (!order.isOver()) {
        reentered.fire(new WaybillReentered(order.ref(), waybill, OrderParcel.FIRST));
      }
      return false;
    }
    if (parcels.of(order.sellerId(), order.number()).hasWaybill(waybill.number())) {
      throw ParcelRefused.sameWaybill();
    }
    orders.requireUnused(order, waybill, sharedParcel);
    order.assign(waybill, at);
    parcels.letGoOn(order.sellerId(), order.number(), OrderParcel.FIRST);
    events.fire(
        new OrderEvent.WaybillAssigned(
            order.sellerId(),
            order.number(),
            waybill.carrier(),
            waybill.number(),
            previous,
            order.status().id(),
            next == null ? null : next.id(),
            order.buyer()));
    return true;
  }

  /** Orders that go in one parcel with it get its number, too. */
  private void assignToJoined(Order order, Instant at) {
    for (long number : joined.with(order.sellerId(), order.number())) {
      Order other = orders.lock(number);
      if (!other.inDeliveryOrOver() && !order.waybill().equals(other.waybill())) {
        assign(other, order.waybill(), true, null, at);
      }
    }
  }

  /**
   * What a request changes besides one step.
   *
   * @param replacedWaybill null if none
   * @param next the status to which it moves the order next; null if to none
   * @param reportsCall whether it has recorded the call of which the step tells
   */
  private record SameRequest(String replacedWaybill, OrderStatus next, boolean reportsCall) {
    static final SameRequest NOTHING_ELSE = new SameRequest(null, null, false);
    static final SameRequest CALL_REPORT = new SameRequest(null, null, true);

    SameRequest andThen(OrderStatus status) {
      return new SameRequest(replacedWaybill, status, reportsCall);
    }
  }

  /** Makes a step, and another one if something follows from what is paid of the order. */
  private void step(
      Order order,
      OrderStatus to,
      Initiator initiator,
      String reason,
      SameRequest same,
      Instant at) {
    Optional<OrderStatus> then =
        same.next() == null ? Consequence.standing(order.paymentIn(to)) : Optional.empty();
    makeStep(order, to, initiator, reason, then.map(same::andThen).orElse(same), at);
    then.ifPresent(
        next -> makeStep(order, next, system(), null, SameRequest.NOTHING_ELSE, order.changedAt()));
  }

  private void makeStep(
      Order order,
      OrderStatus to,
      Initiator initiator,
      String reason,
      SameRequest same,
      Instant at) {
    Mover endedBy = order.isOver() ? orders.lastMover(order) : null;
    var known = new Order.OnRecord(endedBy, contact(order, to));
    OrderStep step = order.move(to, initiator, reason, at, known);
    order.setDeadlines(deadlines, step.from());
    orders.add(step);
    if (isTakenBack(step.from(), to)) {
      parcels.takeBackLastEnd(order.sellerId(), order.number());
    }
    // The mover of an order to "another call planned" says that a call was missed (O16).
    if (Moves.tellsOfMissedCall(to) && !same.reportsCall()) {
      contacts.addMissedCall(order.sellerId(), order.number(), initiator.name(), at);
    }
    events.fire(
        new OrderEvent.StatusChanged(
            order.sellerId(),
            order.number(),
            step.from().id(),
            to.id(),
            initiator.mover(),
            order.delivery().carrier(),
            order.waybill(),
            same.replacedWaybill(),
            same.next() == null ? null : same.next().id(),
            order.buyer()));
    stock.follow(order, step.from(), initiator.mover());
  }

  /** Whether the step takes back the end of a delivery. */
  private static boolean isTakenBack(OrderStatus from, OrderStatus to) {
    return Moves.deliveryEnds().contains(from) && to.group() == StatusGroup.IN_WORK;
  }

  /** Read only for the moves that ask for it. */
  private ContactFacts contact(Order order, OrderStatus to) {
    return Moves.find(order.status(), to).filter(Move::asksForContact).isPresent()
        ? contacts.facts(order.sellerId(), order.number())
        : ContactFacts.NONE;
  }

  /** Flushes, so that reads in the same transaction return the change and the new version. */
  private OrderRef flushed(Order order) {
    orders.flush();
    return order.ref();
  }

  private Initiator system() {
    return new Initiator(Mover.SYSTEM, Actor.SYSTEM.name(), language.locale());
  }

  private Initiator initiator() {
    return Initiator.of(actor.get(), language.locale());
  }
}
