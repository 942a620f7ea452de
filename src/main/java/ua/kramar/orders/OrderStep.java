package ua.kramar.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;

/** A step in an order's history (O2). Steps are never changed or deleted. */
@Entity
@Immutable
@Table(name = "order_step")
class OrderStep {

  @Embeddable
  record Id(@Column(name = "order_number") long orderNumber, int position) {}

  @SuppressWarnings("unused") // Hibernate reads it.
  @EmbeddedId
  private Id id;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  @Convert(converter = StatusColumn.class)
  @Column(name = "from_status")
  private OrderStatus from;

  @Convert(converter = StatusColumn.class)
  @Column(name = "to_status")
  private OrderStatus to;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private Mover mover;

  private String actor;
  private String reason;
  private Instant at;

  protected OrderStep() {}

  OrderStep(
      Order order,
      int position,
      OrderStatus from,
      OrderStatus to,
      Initiator by,
      String reason,
      Instant at) {
    this.id = new Id(order.number(), position);
    this.sellerId = order.sellerId();
    this.from = from;
    this.to = to;
    this.mover = by.mover();
    this.actor = by.name();
    this.reason = reason;
    this.at = at;
  }

  OrderStatus from() {
    return from;
  }

  OrderStatus to() {
    return to;
  }

  Mover mover() {
    return mover;
  }

  String actor() {
    return actor;
  }

  String reason() {
    return reason;
  }

  Instant at() {
    return at;
  }
}
