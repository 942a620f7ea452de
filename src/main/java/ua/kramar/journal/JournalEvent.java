package ua.kramar.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import ua.kramar.platform.events.Subject;

/** An event as it is inserted. The database adds the id of the writing transaction. */
@Entity
@Immutable
@Table(name = "journal_event")
class JournalEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_seq")
  @SequenceGenerator(name = "journal_seq", sequenceName = "journal_seq", allocationSize = 50)
  private Long seq;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  @Column(name = "id")
  private UUID id;

  @Column(name = "type")
  private String type;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  /** Null unless the subject is an order. Nodes of the previous version read it (ADR 0021). */
  @Column(name = "order_number")
  private Long orderNumber;

  @Column(name = "payload", columnDefinition = "jsonb")
  private String payload;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "at")
  private Instant at;

  protected JournalEvent() {}

  JournalEvent(
      long sellerId,
      String type,
      Subject subject,
      String payload,
      String correlationId,
      Instant at) {
    this.sellerId = sellerId;
    this.id = UUID.randomUUID();
    this.type = type;
    this.subjectKind = subject.kind();
    this.subjectId = subject.id();
    this.orderNumber = subject.kind().equals("order") ? Long.valueOf(subject.id()) : null;
    this.payload = payload;
    this.correlationId = correlationId;
    this.at = at;
  }
}
