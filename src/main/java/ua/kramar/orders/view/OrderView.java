package ua.kramar.orders.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.Phone;
import ua.kramar.orders.Comment;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.deadlines.DeadlineView;
import ua.kramar.orders.status.AllowedMove;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Money;

/**
 * An order as shown to its shop (O2). It is read from the JSON of the database view {@code
 * order_document}: a new field needs a column with its entry in that view, a field of the entity,
 * and a component here. Codes are as stored, since a node of a later version may have stored one
 * that this version does not know (ADR 0022).
 *
 * @param waybill the number of the first parcel
 * @param shipsWith the orders with which it goes in one parcel
 * @param parcels the first parcel, which has what no other has, and the others by their numbers
 * @param restorable whether the caller may restore the order
 * @param restoredAs the number of the order as which this one was restored; else null
 * @param restoredFrom the number of the cancelled order that was restored as this one; else null
 * @param waits whether the buyer waits for goods that are not in stock
 * @param questionSince since when the buyer waits for an answer to a message about the order; null
 *     when nothing waits. It changes without a new version
 * @param deadline until when the shop has to do what the status waits for; null if nothing
 * @param contactMissedAt until when the shop had to contact the buyer, if it did not; a
 *     cancellation by the buyer (45) then counts against the shop; null if it did in time
 * @param history the newest 20 steps, the oldest of them first
 * @param historyNext the cursor of the page of earlier steps; null when there are none
 * @param tasks the open ones and the newest done, 20 at most
 * @param comments the newest 20, the oldest of them first
 * @param commentsNext the cursor of the page of earlier comments; null when there are none
 * @param allowedMoves the moves that the caller may make, from the table of moves; they demand the
 *     buyer's word only while it is owed
 */
@Schema(name = "OrderView")
public record OrderView(
    @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number,
    int version,
    @Schema(ref = "OrderSource") String source,
    StatusView status,
    Instant placedAt,
    Instant changedAt,
    BuyerView buyer,
    List<Line> lines,
    Money total,
    Delivery delivery,
    Payment payment,
    boolean doNotCall,
    @Schema(nullable = true) String comment,
    @Schema(nullable = true) String waybill,
    List<Parcel> parcels,
    List<String> shipsWith,
    @Schema(nullable = true, pattern = PlacedOrder.NUMBER_PATTERN) String duplicateOf,
    @JsonDeserialize(using = RestorableDeserializer.class) boolean restorable,
    @Schema(nullable = true, pattern = PlacedOrder.NUMBER_PATTERN) String restoredAs,
    @Schema(nullable = true, pattern = PlacedOrder.NUMBER_PATTERN) String restoredFrom,
    boolean waits,
    @Schema(nullable = true) Instant questionSince,
    @Schema(nullable = true) DeadlineView deadline,
    @Schema(nullable = true) Instant contactMissedAt,
    List<Step> history,
    @JsonDeserialize(using = PageCursorDeserializer.OfHistory.class)
        @Schema(nullable = true, pattern = Cursor.PATTERN)
        String historyNext,
    List<Task> tasks,
    List<Comment> comments,
    @JsonDeserialize(using = PageCursorDeserializer.OfComments.class)
        @Schema(nullable = true, pattern = Cursor.PATTERN)
        String commentsNext,
    @JsonDeserialize(using = AllowedMovesDeserializer.class) List<AllowedMove> allowedMoves) {

  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  /**
   * What was transferred follows from the rest, and an order that was never split is one parcel
   * with all its goods.
   */
  public OrderView {
    payment = payment.carriedOver(restoredAs != null);
    shipsWith = shipsWith == null ? List.of() : shipsWith;
    parcels = parcels == null ? List.of(Parcel.of(lines, waybill)) : parcels;
  }

  /** The buyer: personal data, only for the fulfilment of this order (C6). */
  @Schema(name = "Buyer")
  public record BuyerView(
      @Schema(nullable = true) String account,
      String surname,
      String name,
      @Schema(pattern = Phone.PATTERN) String phone,
      @Schema(nullable = true) String email) {}

  /** The delivery that the buyer chose. */
  @Schema(name = "OrderDelivery")
  public record Delivery(
      @Schema(ref = "Carrier") String carrier,
      @Schema(ref = "DeliveryMethod") String method,
      String city,
      String destination,
      @Schema(nullable = true) String cityRef,
      @Schema(nullable = true) String branchRef) {}

  /**
   * A parcel of the order.
   *
   * @param id its number within the order, from 1
   * @param waybill null if it has none yet
   * @param end how its delivery ended, if the order is in several, as stored; null if it has not
   */
  @Schema(name = "OrderParcel")
  public record Parcel(
      String id,
      @Schema(nullable = true) String waybill,
      @Schema(nullable = true, pattern = "^(RECEIVED|NOT_RECEIVED)$") String end,
      List<Goods> lines) {

    static Parcel of(List<Line> lines, String waybill) {
      Map<String, Goods> goods = new LinkedHashMap<>();
      lines.forEach(line -> goods.merge(line.sku(), Goods.of(line), Goods::plus));
      return new Parcel("1", waybill, null, List.copyOf(goods.values()));
    }
  }

  /** Pieces of an article in a parcel. */
  @Schema(name = "ParcelLine")
  public record Goods(String sku, String title, int quantity) {

    static Goods of(Line line) {
      return new Goods(line.sku(), line.title(), line.quantity());
    }

    Goods plus(Goods more) {
      return new Goods(sku, title, quantity + more.quantity());
    }
  }

  /**
   * The payment method that the buyer chose, and what is paid.
   *
   * @param paid whether the order counts as paid (O10)
   * @param received what came from the buyer, with what went back
   * @param returned what went back
   * @param transferred what went over to the order as which this one was restored
   */
  @Schema(name = "OrderPayment")
  public record Payment(
      @Schema(ref = "PaymentMethod") String method,
      boolean paid,
      @Schema(ref = "PaymentState") String state,
      Money received,
      Money returned,
      Money transferred) {

    /** The money of a restored order is the other order's from then on (ADR 0040). */
    Payment carriedOver(boolean restored) {
      BigDecimal kept = received.amount().subtract(returned.amount());
      return new Payment(
          method, paid, state, received, returned, Money.uah(restored ? kept : NOTHING));
    }
  }

  /**
   * An ordered article.
   *
   * @param descriptionVersion the version of its description that the buyer accepted (O14); null if
   *     it had none
   */
  @Schema(name = "OrderLine")
  public record Line(
      String sku,
      String title,
      int quantity,
      Money price,
      Money sum,
      @Schema(nullable = true) Integer descriptionVersion) {}

  /** A step of the history. */
  @Schema(name = "OrderStep")
  public record Step(
      StatusView status,
      Instant at,
      @Schema(ref = "Mover") String mover,
      String by,
      @Schema(nullable = true) String reason) {}

  /** A task for the staff of the shop, open or done. */
  @Schema(name = "OrderTask")
  public record Task(
      String id,
      @Schema(ref = "TaskKind") String kind,
      String about,
      Instant openedAt,
      @Schema(nullable = true) Instant doneAt,
      @Schema(nullable = true) String doneBy) {}
}
