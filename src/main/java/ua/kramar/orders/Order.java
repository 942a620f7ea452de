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
import java.util.Objects;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import ua.kramar.orders.status.Move;
import ua.kramar.orders.status.MoveFacts;
import ua.kramar.orders.status.MoveNotAllowed;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Stage;

/**
 * An order. It is placed by a buyer over the marketplace's site or call centre, or by the shop's
 * own manager; the manager takes it up, agrees on it with the buyer or cancels it with the reason,
 * hands it over with a waybill number, and from there the carrier's statuses lead it to its end.
 * Every step is one row of {@link Moves} and leaves one {@link OrderStep}; there is no other way to
 * its status.
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

  /** How many steps the history has. */
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

  private String waybill;

  @Column(name = "duplicate_of")
  private Long duplicateOf;

  protected Order() {}

  Order(
      long sellerId,
      OrderSource source,
      PlaceOrder wish,
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
    this.doNotCall = wish.doNotCall();
    this.buyerComment = wish.comment();
    this.delivery = wish.delivery();
    this.payment = wish.payment();
    this.total = total;
  }

  /** The first step of the history: the order is there. */
  OrderStep opening(Initiator by) {
    return new OrderStep(this, 0, null, OrderStatus.NEW, by, null, placedAt);
  }

  /**
   * The single guard of the table of moves.
   *
   * @throws MoveNotAllowed when the table has no such row for this mover
   * @throws ua.kramar.orders.status.ConditionNotMet when the row has a condition that the order
   *     does not fulfil
   */
  OrderStep move(OrderStatus to, Initiator by, String reason, Instant at) {
    Move move =
        Moves.find(status, to)
            .filter(row -> row.by().contains(by.mover()))
            .orElseThrow(() -> new MoveNotAllowed(status, to, by.mover(), by.language()));
    move.require(new MoveFacts(waybill, duplicateOf));
    OrderStep step = new OrderStep(this, steps, status, to, by, reason, at);
    status = to;
    stage = to.stage();
    steps++;
    // A carrier's status is older than its arrival here.
    changedAt = at.isAfter(changedAt) ? at : changedAt;
    return step;
  }

  /**
   * Notes the number under which the carrier knows the parcel.
   *
   * @return whether it is another one than before
   */
  boolean assign(Waybill waybill, Instant at) {
    if (Objects.equals(this.waybill, waybill.number())) {
      return false;
    }
    this.waybill = waybill.number();
    this.changedAt = at;
    return true;
  }

  /** Whether the parcel has left the shop's hands. */
  boolean underWayOrOver() {
    return stage != Stage.NEW && stage != Stage.IN_WORK;
  }

  void repeats(long number) {
    duplicateOf = number;
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

  BigDecimal total() {
    return total;
  }

  DeliveryChoice delivery() {
    return delivery;
  }

  PaymentChoice payment() {
    return payment;
  }

  String waybill() {
    return waybill;
  }

  Long duplicateOf() {
    return duplicateOf;
  }
}
