package ua.kramar.orders;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.status.AllowedMove;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Money;

/**
 * An order as its shop sees it (O2).
 *
 * @param allowedMoves what the asker may do next, from the table of moves
 */
public record OrderView(
    String number,
    int version,
    OrderSource source,
    StatusView status,
    Instant placedAt,
    Instant changedAt,
    BuyerView buyer,
    List<Line> lines,
    Money total,
    DeliveryChoice delivery,
    PaymentChoice payment,
    boolean doNotCall,
    @Schema(nullable = true) String comment,
    @Schema(nullable = true) String waybill,
    @Schema(nullable = true) String duplicateOf,
    List<Step> history,
    List<Task> tasks,
    List<Comment> comments,
    List<AllowedMove> allowedMoves) {

  /** Personal data, for the fulfilment of this order only (C6). */
  public record BuyerView(
      @Schema(nullable = true) String account,
      String surname,
      String name,
      String phone,
      @Schema(nullable = true) String email) {}

  /** An ordered article. */
  public record Line(String sku, String title, int quantity, Money price, Money sum) {}

  /** A step of the history. */
  public record Step(
      StatusView status,
      Instant at,
      Mover mover,
      String by,
      @Schema(nullable = true) String reason) {}

  /** What somebody has to do, or has done. */
  public record Task(
      String id,
      OrderTask.Kind kind,
      String about,
      Instant openedAt,
      @Schema(nullable = true) Instant doneAt,
      @Schema(nullable = true) String doneBy) {}

  /** An internal comment. */
  public record Comment(String id, String author, String text, Instant at) {}
}
