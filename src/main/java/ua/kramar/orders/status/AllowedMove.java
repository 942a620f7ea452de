package ua.kramar.orders.status;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A move that the caller may make from the order's current status.
 *
 * @param demands what the order must have, or what must be given with the move; of an order the
 *     buyer's word only while it is owed
 * @param action the manager's action if this is the usual next move; else null
 * @param byHand whether it is the usual next move only if no carrier reports the parcel's status
 */
@Schema(name = "AllowedMove")
public record AllowedMove(
    StatusView status,
    @Schema(type = SchemaType.ARRAY, implementation = Requirement.class) List<Condition> demands,
    @Schema(nullable = true) Action action,
    boolean byHand) {

  public static AllowedMove of(Move move, Locale language) {
    return new AllowedMove(
        StatusView.of(move.to(), language),
        List.copyOf(move.conditions()),
        move.action(),
        move.byHand());
  }

  /** Whether the move states a wish that only the buyer can have told. */
  public boolean demandsBuyersWord() {
    return demands.contains(Requirement.BUYERS_WORD);
  }

  /** The same move of an order whose buyer's word is not owed. */
  public AllowedMove withoutBuyersWord() {
    return new AllowedMove(
        status,
        demands.stream().filter(demand -> demand != Requirement.BUYERS_WORD).toList(),
        action,
        byHand);
  }

  /** Lists the moves that the mover may make from the status; empty for a null mover. */
  public static List<AllowedMove> list(OrderStatus status, Mover mover, Locale language) {
    return Moves.allowed(status, mover).stream().map(move -> of(move, language)).toList();
  }
}
