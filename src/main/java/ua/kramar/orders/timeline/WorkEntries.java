package ua.kramar.orders.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Money;

/** Entries of a timeline that tell what was done with the order. Codes are as stored (ADR 0022). */
public final class WorkEntries {

  private WorkEntries() {}

  /** The order came to a status. */
  @Schema(name = "TimelineStatus")
  public record Status(
      @Schema(enumeration = "STATUS") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      StatusView status,
      @Schema(ref = "Mover") String mover,
      @Schema(nullable = true) String reason)
      implements TimelineEntry {}

  /**
   * A task for the staff was opened.
   *
   * @param about what it is about, such as the waybill number to tell
   */
  @Schema(name = "TimelineTaskOpened")
  public record TaskOpened(
      @Schema(enumeration = "TASK_OPENED") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      @Schema(ref = "TaskKind") String task,
      String about)
      implements TimelineEntry {}

  /**
   * A task was closed.
   *
   * @param superseded whether newer information replaced it, and nobody did it
   */
  @Schema(name = "TimelineTaskDone")
  public record TaskDone(
      @Schema(enumeration = "TASK_DONE") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      @Schema(ref = "TaskKind") String task,
      String about,
      boolean superseded)
      implements TimelineEntry {}

  /**
   * News of a parcel.
   *
   * @param by the code of the carrier
   * @param code the carrier's own
   * @param text the carrier's words
   * @param happenedAt when it happened, as the carrier says
   */
  @Schema(name = "TimelineParcel")
  public record Parcel(
      @Schema(enumeration = "PARCEL") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String waybill,
      String code,
      String text,
      Instant happenedAt)
      implements TimelineEntry {

    public Parcel(
        String id,
        Instant at,
        String carrier,
        String waybill,
        String code,
        String text,
        Instant happenedAt) {
      this(TimelineKind.PARCEL.name(), id, at, carrier, waybill, code, text, happenedAt);
    }
  }

  /**
   * Goods of the order got a parcel of their own.
   *
   * @param parcel its number within the order
   * @param waybill its waybill number as it is now; null if it has none
   */
  @Schema(name = "TimelineParcelMade")
  public record ParcelMade(
      @Schema(enumeration = "PARCEL_MADE") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String parcel,
      @Schema(nullable = true) String waybill)
      implements TimelineEntry {}

  /**
   * A parcel was given up: its goods are in the first one again.
   *
   * @param parcel its number within the order
   */
  @Schema(name = "TimelineParcelRemoved")
  public record ParcelRemoved(
      @Schema(enumeration = "PARCEL_REMOVED") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String parcel)
      implements TimelineEntry {}

  /**
   * The delivery by the shop's own staff was planned.
   *
   * @param date in the shop's zone, as are the times
   * @param from null as long as the time is not agreed on, as are {@code to} and {@code agreedBy}
   */
  @Schema(name = "TimelineOwnDelivery")
  public record OwnDelivery(
      @Schema(enumeration = "OWN_DELIVERY") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      LocalDate date,
      @Schema(nullable = true) String from,
      @Schema(nullable = true) String to,
      @Schema(nullable = true, pattern = "^(CALL|MESSAGE)$") String agreedBy)
      implements TimelineEntry {}

  /**
   * The order was corrected. What exactly was changed is in {@code /orders/{number}/corrections}.
   *
   * @param part what was corrected
   * @param undoes the id of the correction that it takes back; null when it takes back none
   * @param agreement what was agreed on about a raised price; null for nothing
   * @param toldByPhone what the buyer was told; null when not
   */
  @Schema(name = "TimelineCorrection")
  public record Correction(
      @Schema(enumeration = "CORRECTION") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      @Schema(ref = "CorrectionKind") String part,
      @Schema(nullable = true) String reason,
      Money totalBefore,
      Money totalAfter,
      @Schema(nullable = true) String agreement,
      @Schema(nullable = true) String toldByPhone,
      @Schema(nullable = true) String undoes)
      implements TimelineEntry {}

  /**
   * What the order has of a counted article since then (ADR 0038). An article has one entry, the
   * latest.
   */
  @Schema(name = "TimelineStock")
  public record Stock(
      @Schema(enumeration = "STOCK") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String sku,
      int quantity,
      @Schema(enumeration = {"HELD", "HANDED_OVER", "RELEASED"}) String state)
      implements TimelineEntry {}
}
