package ua.kramar.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import ua.kramar.orders.deadlines.Deadlines;
import ua.kramar.orders.deadlines.OrderDeadlines;
import ua.kramar.orders.deadlines.TimeLimit;
import ua.kramar.orders.payment.PaymentCase;
import ua.kramar.orders.payment.Settlement;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.ContactFacts;
import ua.kramar.orders.status.Move;
import ua.kramar.orders.status.MoveFacts;
import ua.kramar.orders.status.MoveNotAllowed;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Stage;
import ua.kramar.orders.status.StatusGroup;

/**
 * An order. A buyer places it on the marketplace's site or through the call centre, or a manager of
 * the shop creates it. The manager processes it, confirms it with the buyer or cancels it with a
 * reason, and hands it over to the carrier with a waybill number; after that the carrier's status
 * updates move it to its final status. Each change of status follows a move of {@link Moves} and
 * adds an {@link OrderStep}; the status cannot be changed in any other way.
 */
@Entity
@Table(name = "orders")
class Order {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_number")
  @SequenceGenerator(
      name = "order_number",
      sequenceName = "order_number",
      initialValue = 500_000_000,
      allocationSize = 50)
  private Long number;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private OrderSource source;

  @Convert(converter = StatusColumn.class)
  private OrderStatus status;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private Stage stage;

  /** The number of steps in the history; also the position of the next step. */
  private int steps;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "buyer_id")
  private long buyerId;

  @Column(name = "buyer_reachable")
  private boolean buyerReachable;

  @Column(name = "do_not_call")
  private boolean doNotCall;

  @Column(name = "buyer_comment")
  private String buyerComment;

  private BigDecimal total;

  @Embedded private DeliveryChoice delivery;

  @Embedded private PaymentChoice payment;

  /** What was reported of the payment; null before the first report (ADR 0039). */
  @Embedded private Settlement settlement;

  private String waybill;

  @Column(name = "duplicate_of")
  private Long duplicateOf;

  /** The order that was restored as this one; or null. */
  @Column(name = "restored_from")
  private Long restoredFrom;

  /** The order as which this one was restored; or null. */
  @Column(name = "restored_as")
  private Long restoredAs;

  @Embedded private Deadlines deadlines;

  /** Until when the clocks were held last, while the buyer waits for the goods; or null. */
  @Column(name = "held_until")
  private Instant heldUntil;

  /**
   * Whether the buyer waits for the goods; null is no, as a node of the version before leaves it.
   */
  private Boolean waits;

  protected Order() {}

  Order(
      long sellerId,
      OrderSource source,
      PlaceOrder request,
      OrderEvent.BuyerRef buyer,
      BigDecimal total,
      Instant at) {
    this.sellerId = sellerId;
    this.source = source;
    this.status = OrderStatus.NEW;
    this.stage = Stage.NEW;
    this.steps = 1;
    this.placedAt = at;
    this.changedAt = at;
    this.buyerId = buyer.id();
    this.buyerReachable = buyer.reachable();
    this.doNotCall = request.doNotCall();
    this.buyerComment = request.comment();
    this.delivery = request.delivery();
    this.payment = request.payment().choice();
    this.total = total;
  }

  /**
   * A new order of what the buyer had ordered before: to the same person, by the same delivery and
   * payment, with the money that had come. Its manager goes on with it at once.
   */
  static Order restored(Order old, BigDecimal total, Instant at) {
    Order order = new Order();
    order.sellerId = old.sellerId;
    order.source = old.source;
    order.status = OrderStatus.PROCESSED_BY_MANAGER;
    order.stage = order.status.stage();
    order.steps = 1;
    order.placedAt = at;
    order.changedAt = at;
    order.buyerId = old.buyerId;
    order.buyerReachable = old.buyerReachable;
    order.doNotCall = old.doNotCall;
    order.buyerComment = old.buyerComment;
    order.delivery = old.delivery;
    order.total = total;
    order.payment = old.payment;
    order.settle(old.settlement().carriedTo(total));
    order.restoredFrom = old.number;
    return order;
  }

  /**
   * Stores the deadlines of the current status.
   *
   * @param from the status before; null for a new order
   */
  void setDeadlines(OrderDeadlines rules, OrderStatus from) {
    deadlines = rules.of(sellerId, from, status, held(changedAt), steps, deadlines);
  }

  /**
   * Holds the clocks of the current status until the instant, since the buyer agreed to wait (O9).
   *
   * @param since when the order came to its status
   */
  void holdUntil(Instant until, Instant since, OrderDeadlines rules) {
    heldUntil = until;
    waits = true;
    deadlines = rules.of(sellerId, null, status, held(since), steps, deadlines);
  }

  /** Lets the clocks run from now on, unless they run already. */
  void letRun(Instant now, Instant since, OrderDeadlines rules) {
    heldUntil = heldUntil == null || heldUntil.isAfter(now) ? now : heldUntil;
    waits = false;
    deadlines = rules.of(sellerId, null, status, held(since), steps, deadlines);
  }

  /** The clocks of a status do not begin before the end of the waiting. */
  private Instant held(Instant since) {
    return heldUntil != null && heldUntil.isAfter(since) ? heldUntil : since;
  }

  /** The move that the system has to make by now; empty if none is due. */
  Optional<OrderStatus> dueMove(Instant now) {
    boolean paying = payment.paid() || settlement().securesMoney();
    boolean waits = status != OrderStatus.AWAITS_PAYMENT || !paying;
    return waits && deadlines != null && deadlines.isMoveDue(steps, now)
        ? TimeLimit.of(status).map(TimeLimit::to)
        : Optional.empty();
  }

  /**
   * Creates the first step of the history: the order was placed, or made of an older one.
   *
   * @param reason null for none
   */
  OrderStep firstStep(Initiator by, String reason) {
    return new OrderStep(this, 0, null, status, by, reason, placedAt);
  }

  /**
   * What is on record with an order besides its own row.
   *
   * @param endedBy the mover of the last step if the order has ended; else null
   */
  record OnRecord(Mover endedBy, ContactFacts contact) {}

  /**
   * Changes the status. The table of moves is enforced here and nowhere else.
   *
   * @throws MoveNotAllowed when the table does not allow this mover to make the move
   * @throws ua.kramar.orders.status.ConditionNotMet when the order does not meet a condition of the
   *     move
   */
  OrderStep move(OrderStatus to, Initiator by, String reason, Instant at) {
    return move(to, by, reason, at, new OnRecord(null, ContactFacts.NONE));
  }

  /**
   * Changes the status like {@link #move(OrderStatus, Initiator, String, Instant)}.
   *
   * @param known what else is on record with the order
   */
  OrderStep move(OrderStatus to, Initiator by, String reason, Instant at, OnRecord known) {
    Move move =
        Moves.find(status, to)
            .filter(row -> row.by().contains(by.mover()))
            .orElseThrow(() -> new MoveNotAllowed(status, to, by.mover(), by.language()));
    move.require(
        new MoveFacts(
            waybill, duplicateOf, reason, known.endedBy(), phoningForbidden(), known.contact()));
    // A carrier's time can be before the order's last change; the history never runs backwards.
    Instant time = at.isAfter(changedAt) ? at : changedAt;
    OrderStep step = new OrderStep(this, steps, status, to, by, reason, time);
    status = to;
    stage = to.stage();
    // Goods that are packed for the carrier are awaited no longer, and the clocks run again.
    if (waits() && inDeliveryOrOver()) {
      waits = false;
      heldUntil = heldUntil.isAfter(time) ? time : heldUntil;
    }
    steps++;
    changedAt = time;
    return step;
  }

  /**
   * Stores the waybill number.
   *
   * @return whether the number differs from the previous one
   */
  boolean assign(Waybill waybill, Instant at) {
    if (Objects.equals(this.waybill, waybill.number())) {
      return false;
    }
    this.waybill = waybill.number();
    this.changedAt = at;
    return true;
  }

  /**
   * Whether the order's stage is after {@link Stage#IN_WORK}: being delivered, done or cancelled.
   */
  boolean inDeliveryOrOver() {
    return stage != Stage.NEW && stage != Stage.IN_WORK;
  }

  /**
   * Records a change whose data the order does not keep itself. The time is always a later one, so
   * that the order gets a new version.
   */
  void touch(Instant at) {
    changedAt = at.isAfter(changedAt) ? at : changedAt.plus(1, ChronoUnit.MICROS);
  }

  /** Whether the buyer agreed to wait for the goods. */
  boolean waits() {
    return Boolean.TRUE.equals(waits);
  }

  void markDuplicateOf(long number) {
    duplicateOf = number;
  }

  void markRestoredAs(long number) {
    restoredAs = number;
  }

  /** Corrects the total, after its lines (O4). What was paid stays that much. */
  void costs(BigDecimal total) {
    Settlement money = settlement();
    this.total = total;
    if (money.paid().signum() > 0) {
      settle(money.against(total));
    }
  }

  /** Corrects who gets the parcel (O4). */
  void goesTo(OrderEvent.BuyerRef buyer) {
    this.buyerId = buyer.id();
    this.buyerReachable = buyer.reachable();
  }

  /** Corrects how and where it is delivered (O4). */
  void comesBy(DeliveryChoice delivery) {
    this.delivery = delivery;
  }

  /** Stores what is paid of it. */
  void settle(Settlement settlement) {
    this.settlement = settlement;
    this.payment = new PaymentChoice(payment.method(), settlement.covers(total));
  }

  /** Corrects how it is paid (O4). */
  void isPaidBy(PaymentMethod method) {
    this.payment = new PaymentChoice(method, payment.paid());
  }

  long number() {
    return number;
  }

  OrderRef ref() {
    return new OrderRef(sellerId, number);
  }

  long sellerId() {
    return sellerId;
  }

  int version() {
    return version;
  }

  OrderSource source() {
    return source;
  }

  OrderStatus status() {
    return status;
  }

  Instant placedAt() {
    return placedAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  OrderEvent.BuyerRef buyer() {
    return new OrderEvent.BuyerRef(buyerId, buyerReachable);
  }

  boolean doNotCall() {
    return doNotCall;
  }

  /**
   * Stores that the buyer asks for no call.
   *
   * @return whether that is new
   */
  boolean wishNoCall() {
    boolean news = !doNotCall;
    doNotCall = true;
    return news;
  }

  /**
   * Whether the buyer must not be called to confirm the order: the buyer asks for no call, and has
   * paid by card (O10). Judged at each act, because the payment can come later.
   */
  boolean phoningForbidden() {
    return doNotCall && payment.paidByCard();
  }

  BigDecimal total() {
    return total;
  }

  boolean isOver() {
    return status.group() != StatusGroup.IN_WORK;
  }

  DeliveryChoice delivery() {
    return delivery;
  }

  PaymentChoice payment() {
    return payment;
  }

  /** What is paid of it, if it comes to the status now. */
  PaymentCase paymentIn(OrderStatus to) {
    Settlement money = settlement();
    return new PaymentCase(
        to,
        status,
        payment.method() == PaymentMethod.CARD,
        doNotCall,
        total,
        money.securesMoney(),
        money,
        null);
  }

  /** What is paid of it; before the first report as it was placed. */
  Settlement settlement() {
    if (settlement != null) {
      return settlement;
    }
    return payment.paid() ? Settlement.placedPaid(total) : Settlement.NONE;
  }

  String waybill() {
    return waybill;
  }

  Long duplicateOf() {
    return duplicateOf;
  }

  Long restoredFrom() {
    return restoredFrom;
  }

  Long restoredAs() {
    return restoredAs;
  }
}
