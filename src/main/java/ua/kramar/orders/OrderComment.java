package ua.kramar.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** An internal comment of a manager; visible only to the shop (O2). */
@Entity
@Immutable
@Table(name = "order_comment")
class OrderComment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_note_id")
  @SequenceGenerator(name = "order_note_id", sequenceName = "order_note_id", allocationSize = 50)
  private Long id;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  @Column(name = "order_number")
  private long orderNumber;

  private String author;
  private String text;
  private Instant at;

  protected OrderComment() {}

  OrderComment(Order order, String author, String text, Instant at) {
    this.sellerId = order.sellerId();
    this.orderNumber = order.number();
    this.author = author;
    this.text = text;
    this.at = at;
  }

  long id() {
    return id;
  }

  Comment view() {
    return new Comment(String.valueOf(id), author, text, at);
  }
}
