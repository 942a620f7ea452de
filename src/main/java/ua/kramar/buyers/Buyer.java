package ua.kramar.buyers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/**
 * A buyer with the contact data of the time when the order was placed. The buyer may have no
 * account on the marketplace.
 */
@Entity
@Immutable
@SuppressWarnings("unused") // Hibernate reads the fields.
public class Buyer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "buyer_id")
  @SequenceGenerator(name = "buyer_id", sequenceName = "buyer_id", allocationSize = 50)
  private Long id;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  private String account;
  private String surname;
  private String name;
  private String phone;
  private String email;
  private String language;

  protected Buyer() {}

  Buyer(long sellerId, Contact contact) {
    this.sellerId = sellerId;
    this.account = contact.account();
    this.surname = contact.surname();
    this.name = contact.name();
    this.phone = contact.phone() == null ? null : contact.phone().e164();
    this.email = contact.email();
    this.language = contact.language().getLanguage();
  }

  public long id() {
    return id;
  }
}
