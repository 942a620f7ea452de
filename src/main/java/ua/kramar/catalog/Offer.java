package ua.kramar.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import ua.kramar.platform.values.Money;

/** An article in a shop's price list. The price is per piece, in UAH. */
@Entity
class Offer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_id")
  @SequenceGenerator(name = "offer_id", sequenceName = "offer_id", allocationSize = 50)
  private Long id;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  private String sku;
  private String title;
  private BigDecimal price;
  private boolean available;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Offer() {}

  Offer(long sellerId, String sku) {
    this.sellerId = sellerId;
    this.sku = sku;
  }

  void update(String title, BigDecimal price, boolean available, Instant at) {
    this.title = title;
    this.price = price.setScale(2);
    this.available = available;
    this.updatedAt = at;
  }

  void setAvailable(boolean available, Instant at) {
    this.available = available;
    this.updatedAt = at;
  }

  String sku() {
    return sku;
  }

  OfferView view() {
    return new OfferView(sku, title, Money.uah(price), available, updatedAt);
  }

  long id() {
    return id;
  }
}
