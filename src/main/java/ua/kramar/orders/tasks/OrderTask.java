package ua.kramar.orders.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A task for the staff of the shop, concerning an order. */
@Entity
@SuppressWarnings("unused") // Hibernate and the database view order_document read the fields.
@Table(name = "order_task")
public class OrderTask {

  /**
   * What the staff do: give the buyer the waybill number, the status, the day of the delivery, a
   * refund, what comes of a return or the corrected order by phone if the system may not send
   * messages to the buyer (O21), check a parcel whose news the system cannot apply, agree with the
   * buyer on the time of the delivery (O7), or look whether the goods have come for which the buyer
   * agreed to wait (O9). A buyer who asks for no call is told by SMS or messenger (O10).
   */
  @Schema(name = "TaskKind")
  public enum Kind {
    TELL_WAYBILL_BY_PHONE,
    TELL_STATUS_BY_PHONE,
    CHECK_PARCEL,
    TELL_DELIVERY_BY_PHONE,
    AGREE_DELIVERY_TIME,
    TELL_CORRECTION_BY_PHONE,
    CHECK_AWAITED_GOODS,
    TELL_WAYBILL_IN_WRITING,
    TELL_STATUS_IN_WRITING,
    TELL_DELIVERY_IN_WRITING,
    TELL_CORRECTION_IN_WRITING,
    TELL_REFUND_BY_PHONE,
    TELL_REFUND_IN_WRITING,
    TELL_RETURN_BY_PHONE,
    TELL_RETURN_IN_WRITING;

    boolean isByPhone() {
      return name().endsWith("_BY_PHONE");
    }

    /** The same for a buyer who asks for no call; of a task to phone only. */
    Kind inWriting() {
      return valueOf(name().replace("_BY_PHONE", "_IN_WRITING"));
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_task_id")
  @SequenceGenerator(name = "order_task_id", sequenceName = "order_note_id", allocationSize = 50)
  private Long id;

  @Version private int version;

  @TenantId
  @PartitionKey
  @Column(name = "seller_id")
  private long sellerId;

  @Column(name = "order_number")
  private long orderNumber;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private Kind kind;

  private String about;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private String doneBy;

  private boolean superseded;

  protected OrderTask() {}

  OrderTask(long sellerId, long orderNumber, Kind kind, String about, Instant at) {
    this.sellerId = sellerId;
    this.orderNumber = orderNumber;
    this.kind = kind;
    this.about = about;
    this.openedAt = at;
  }

  /** Closes the task because a task with newer information replaces it. */
  void supersede(Instant at) {
    doneAt = at;
    superseded = true;
  }

  /**
   * Closes the task as done; no effect if it is done already.
   *
   * @return whether it was open
   * @throws TaskSuperseded when a task with newer information has replaced this one
   */
  boolean finish(String by, Instant at) {
    if (superseded) {
      throw new TaskSuperseded();
    }
    if (doneAt != null) {
      return false;
    }
    doneAt = at;
    doneBy = by;
    return true;
  }

  long orderNumber() {
    return orderNumber;
  }

  long id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  String about() {
    return about;
  }
}
