package ua.kramar.returns.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;
import ua.kramar.returns.words.ReturnMoves;
import ua.kramar.returns.words.ReturnReason;
import ua.kramar.returns.words.ReturnState;

/**
 * A return as its shop sees it.
 *
 * @param order the number of its order
 * @param kind whether the buyer had received the goods
 * @param state where it is; its name is in the caller's language
 * @param status the marketplace's status of goods on their way, 83 to 91; null for others
 * @param reason why the goods come back
 * @param comment of who asked for it; null for none
 * @param askedBy who asked for it; {@code CALL_CENTER} by an appeal
 * @param appeal the number of that appeal; null for none
 * @param parcel under which number the goods come back; null when that is not known
 * @param dueAt until when somebody should act next: the shop decide, the buyer send the goods, the
 *     shop return the money; null for no time
 * @param refund what the buyer gets; null before the goods were judged
 * @param moves where the shop can bring it; the goods are judged by an act of its own
 * @param version the number of changes; also the ETag
 */
@Schema(name = "ReturnView")
public record ReturnView(
    String id,
    String order,
    @Schema(ref = "ReturnKind") String kind,
    State state,
    @Schema(nullable = true) Integer status,
    Reason reason,
    @Schema(nullable = true) String comment,
    @Schema(ref = "Mover") String askedBy,
    @Schema(nullable = true) String appeal,
    Buyer buyer,
    List<Line> lines,
    @Schema(nullable = true) Parcel parcel,
    Instant askedAt,
    @Schema(nullable = true) Instant dueAt,
    @Schema(nullable = true) Refund refund,
    List<ReturnState> moves,
    int version) {

  /** A state. Its code is as stored; the name is the code of a state of a later version. */
  @Schema(name = "ReturnStateView")
  public record State(@Schema(ref = "ReturnState") String code, String name) {

    static State of(String code, Locale language) {
      return new State(
          code, known(code).map(state -> state.label(language)).findFirst().orElse(code));
    }
  }

  /** A reason, as {@link State}. */
  @Schema(name = "ReturnReasonView")
  public record Reason(@Schema(ref = "ReturnReason") String code, String name) {

    static Reason of(String code, Locale language) {
      return new Reason(
          code,
          Stream.of(ReturnReason.values())
              .filter(reason -> reason.name().equals(code))
              .map(reason -> reason.label(language))
              .findFirst()
              .orElse(code));
    }
  }

  /** Who returns the goods. */
  @Schema(name = "ReturnBuyer")
  public record Buyer(String surname, String name, String phone) {}

  /**
   * Pieces of an article.
   *
   * @param price of a piece in the order
   * @param accepted how many the shop took back
   * @param resalable how many of these are for sale again
   */
  @Schema(name = "ReturnLine")
  public record Line(
      String sku, String title, int quantity, Money price, int accepted, int resalable) {}

  /** The carrier and its number for the parcel. */
  @Schema(name = "ReturnParcel")
  public record Parcel(@Schema(ref = "Carrier") String carrier, String waybill) {}

  /**
   * Money for the goods.
   *
   * @param paid what of it has gone back
   * @param paidAt when the last of it did; null for nothing
   */
  @Schema(name = "ReturnRefund")
  public record Refund(Money owed, Money paid, @Schema(nullable = true) Instant paidAt) {}

  private record StoredLine(
      String sku, String title, int quantity, BigDecimal price, int accepted, int resalable) {

    Line shown() {
      return new Line(sku, title, quantity, Money.uah(price), accepted, resalable);
    }
  }

  static final String SELECT =
      """
      select r.id, r.order_number, r.kind, r.state, r.reason, r.comment, r.asked_by, r.appeal_id, b.surname, b.name, b.phone,
        r.carrier, r.waybill, r.asked_at, r.due_at, r.refund_owed, r.refunded, r.refunded_at, r.version, r.list_rank,
        r.list_key, (
          select cast(jsonb_agg(jsonb_build_object('sku', l.sku, 'title', l.title, 'quantity', l.quantity, 'price', l.price,
            'accepted', l.accepted, 'resalable', l.resalable) order by l.position) as text)
          from order_return_line l where l.seller_id = r.seller_id and l.return_id = r.id) as lines
      from order_return r
      join orders o on o.seller_id = r.seller_id and o.number = r.order_number
      join buyer b on b.seller_id = o.seller_id and b.id = o.buyer_id
      """;

  /** The places of rank and key of the list. */
  static final int RANK = 19;

  static final int KEY = 20;

  private static final int LINES = 21;

  static ReturnView of(Object[] row, Locale language) {
    String state = (String) row[3];
    boolean judged = known(state).anyMatch(ReturnState::isJudged);
    BigDecimal owed = (BigDecimal) row[15];
    return new ReturnView(
        String.valueOf(row[0]),
        String.valueOf(row[1]),
        (String) row[2],
        State.of(state, language),
        known(state)
            .flatMap(each -> each.status().stream())
            .map(OrderStatus::id)
            .findFirst()
            .orElse(null),
        Reason.of((String) row[4], language),
        (String) row[5],
        (String) row[6],
        row[7] == null ? null : String.valueOf(row[7]),
        new Buyer((String) row[8], (String) row[9], (String) row[10]),
        lines((String) row[LINES]),
        row[11] == null ? null : new Parcel((String) row[11], (String) row[12]),
        (Instant) row[13],
        (Instant) row[14],
        judged
            ? new Refund(Money.uah(owed), Money.uah((BigDecimal) row[16]), (Instant) row[17])
            : null,
        moves(state),
        ((Number) row[18]).intValue());
  }

  private static List<Line> lines(String stored) {
    return Stream.of(Json.read(stored, StoredLine[].class)).map(StoredLine::shown).toList();
  }

  /** Those of a state of a later version are not known. */
  private static List<ReturnState> moves(String code) {
    return known(code).flatMap(state -> ReturnMoves.from(state, Mover.SELLER).stream()).toList();
  }

  private static Stream<ReturnState> known(String code) {
    return Stream.of(ReturnState.values()).filter(state -> state.name().equals(code));
  }
}
