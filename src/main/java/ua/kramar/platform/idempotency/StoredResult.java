package ua.kramar.platform.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/**
 * The stored result for one key of one caller.
 *
 * <p>{@code requestHash} is what nodes of the version before compare; they ignore {@code
 * contentHash}.
 */
@Entity
@Immutable
@Table(name = "idempotency")
class StoredResult {

  @Embeddable
  record Id(String caller, String operation, String key) {}

  /**
   * The hashes of a request's content.
   *
   * @param hash of the canonical form
   * @param legacyHash as the version before computes it
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a record.
  record Content(byte[] hash, byte[] legacyHash) {}

  @SuppressWarnings("unused") // Hibernate reads it.
  @EmbeddedId
  private Id id;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  @Column(name = "request_hash")
  private byte[] requestHash;

  @Column(name = "content_hash")
  private byte[] contentHash;

  @Column(name = "hash_version", columnDefinition = "smallint")
  private short hashVersion;

  @SuppressWarnings("unused") // ExpiredKeys reads it.
  private boolean lasting;

  @Column(name = "result")
  private String result;

  @Column(name = "created_at")
  private Instant createdAt;

  protected StoredResult() {}

  StoredResult(
      long sellerId, Id id, Content content, boolean lasting, String result, Instant createdAt) {
    this.sellerId = sellerId;
    this.id = id;
    this.requestHash = content.legacyHash();
    this.contentHash = content.hash();
    this.hashVersion = CanonicalContent.VERSION;
    this.lasting = lasting;
    this.result = result;
    this.createdAt = createdAt;
  }
}
