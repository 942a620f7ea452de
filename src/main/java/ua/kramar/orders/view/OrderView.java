package ua.kramar.orders.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.Comment;
import ua.kramar.orders.DeliveryChoice;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.PaymentChoice;
import ua.kramar.orders.status.AllowedMove;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.StatusView;
import ua.kramar.orders.tasks.OrderTask;
import ua.kramar.platform.values.Money;

/**
 * An order as shown to its shop (O2). It is read from the JSON of the database view {@code
 * order_document}: a new field needs a column with its entry in that view, a field of the entity,
 * and a component here.
 *
 * @param allowedMoves the moves that the caller may make, from the table of moves
 */
@Schema(name = "OrderView")
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
    @JsonDeserialize(using = AllowedMovesDeserializer.class) List<AllowedMove> allowedMoves) {

  /** The buyer: personal data, only for the fulfilment of this order (C6). */
  @Schema(name = "Buyer")
  public record BuyerView(
      @Schema(nullable = true) String account,
      String surname,
      String name,
      String phone,
      @Schema(nullable = true) String email) {}

  /** An ordered article. */
  @Schema(name = "OrderLine")
  public record Line(String sku, String title, int quantity, Money price, Money sum) {}

  /** A step of the history. */
  @Schema(name = "OrderStep")
  public record Step(
      StatusView status,
      Instant at,
      Mover mover,
      String by,
      @Schema(nullable = true) String reason) {}

  /** A task for the staff of the shop, open or done. */
  @Schema(name = "OrderTask")
  public record Task(
      String id,
      OrderTask.Kind kind,
      String about,
      Instant openedAt,
      @Schema(nullable = true) Instant doneAt,
      @Schema(nullable = true) String doneBy) {}
}
