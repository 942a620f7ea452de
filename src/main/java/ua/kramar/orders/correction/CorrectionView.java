package ua.kramar.orders.correction;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.lines.LineChange;
import ua.kramar.platform.values.Money;

/**
 * A correction of an order. Codes are as stored (ADR 0022).
 *
 * @param id of the correction within its order
 * @param by the login or token of who made it
 * @param reason null for none
 * @param versionAfter the version that it gave the order; it can be undone while the order has it
 * @param agreedBy how the buyer agreed to a raised price; null when nothing was stated
 * @param agreement what was agreed; null exactly if {@code agreedBy} is
 * @param toldByPhone what the buyer was told by phone; null when not
 * @param undoes the id of the correction that it takes back; null when it takes back none
 * @param lines the lines that were added, removed or changed; empty for other kinds
 * @param outOfStock the articles that it took out because they are not in stock, and off sale; an
 *     undo does not put them on sale again
 * @param recipient null for other kinds, as are the next two
 */
@Schema(name = "OrderCorrection")
public record CorrectionView(
    String id,
    @Schema(ref = "CorrectionKind") String kind,
    String by,
    Instant at,
    @Schema(nullable = true) String reason,
    int versionBefore,
    int versionAfter,
    Money totalBefore,
    Money totalAfter,
    @Schema(nullable = true, pattern = "^CALL$") String agreedBy,
    @Schema(nullable = true) String agreement,
    @Schema(nullable = true) String toldByPhone,
    @Schema(nullable = true) String undoes,
    List<LineChange> lines,
    List<String> outOfStock,
    @Schema(nullable = true) RecipientChange recipient,
    @Schema(nullable = true) DeliveryChange delivery,
    @Schema(nullable = true) PaymentChange payment) {

  /** Who gets the parcel: personal data, only for the fulfilment of this order (C6). */
  @Schema(name = "Recipient")
  public record Recipient(String surname, String name, String phone) {}

  /** The recipient before and after a correction. */
  @Schema(name = "RecipientChange")
  public record RecipientChange(Recipient before, Recipient after) {}

  /** A delivery as stored. */
  @Schema(name = "CorrectedDelivery")
  public record Delivery(
      @Schema(ref = "Carrier") String carrier,
      @Schema(ref = "DeliveryMethod") String method,
      String city,
      String destination) {}

  /** The delivery before and after a correction. */
  @Schema(name = "DeliveryChange")
  public record DeliveryChange(Delivery before, Delivery after) {}

  /** How the order is paid, before and after a correction. */
  @Schema(name = "PaymentChange")
  public record PaymentChange(
      @Schema(ref = "PaymentMethod") String before, @Schema(ref = "PaymentMethod") String after) {}
}
