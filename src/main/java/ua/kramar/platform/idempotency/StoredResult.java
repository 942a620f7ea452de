package ua.kramar.platform.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** The stored result for one key of one caller. */
@Entity
@Table(name = "idempotency")
class StoredResult {

  @Embeddable
  record Id(String caller, String operation, String key) {}

  @SuppressWarnings("unused") // Hibernate reads it.
  @EmbeddedId
  private Id id;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  @Column(name = "request_hash")
  private byte[] requestHash;

  @Column(name = "result")
  private String result;

  @Column(name = "created_at")
  private Instant createdAt;

  protected StoredResult() {}

  StoredResult(long sellerId, Id id, byte[] requestHash, String result, Instant createdAt) {
    this.sellerId = sellerId;
    this.id = id;
    this.requestHash = requestHash.clone();
    this.result = result;
    this.createdAt = createdAt;
  }
}
