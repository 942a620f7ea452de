package ua.kramar.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import ua.kramar.catalog.PricedItem;

/** A line of an order: one article, with its title and price at the time of the order. */
@Entity
@Immutable
@SuppressWarnings("unused") // Hibernate and the database view order_document read the fields.
@Table(name = "order_line")
class OrderLine {

  @Embeddable
  record Id(@Column(name = "order_number") long orderNumber, int position) {}

  @EmbeddedId private Id id;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  private String sku;
  private String title;
  private int quantity;
  private BigDecimal price;

  protected OrderLine() {}

  OrderLine(Order order, int position, PricedItem offer, int quantity) {
    this.id = new Id(order.number(), position);
    this.sellerId = order.sellerId();
    this.sku = offer.sku();
    this.title = offer.title();
    this.quantity = quantity;
    this.price = offer.price();
  }
}
