package ua.kramar.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import ua.kramar.platform.values.Money;

/**
 * An article in a shop's price list, as read. The price is per piece, in UAH. People and machines
 * change different fields of an article at the same time, so each change is one statement of {@link
 * Offers} that writes its own fields only.
 */
@Entity
@Immutable
class Offer {

  @Id private Long id;

  @TenantId
  @PartitionKey
  @SuppressWarnings("unused") // Hibernate reads it.
  @Column(name = "seller_id")
  private long sellerId;

  private String sku;
  private String title;
  private BigDecimal price;
  private boolean available;
  private int version;
  private Integer quantity;
  private int reserved;

  @Column(name = "description_version")
  private Integer descriptionVersion;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Offer() {}

  OfferView view() {
    return new OfferView(
        sku,
        title,
        Money.uah(price),
        available,
        version,
        updatedAt,
        quantity,
        left(),
        descriptionVersion);
  }

  /** A shop may have promised more than it has since found. */
  private Integer left() {
    return quantity == null ? null : Math.max(0, quantity - reserved);
  }

  long id() {
    return id;
  }
}
