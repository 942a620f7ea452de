package ua.kramar.orders.status;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A move that the caller may make now.
 *
 * @param demands what the order must have, or be given with the move
 * @param action not null for the usual next step of the status
 * @param byHand whether it is the usual step only where no carrier reports where the parcel is
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

  /** What the mover may do with an order in the status; nothing for a null mover. */
  public static List<AllowedMove> open(OrderStatus status, Mover mover, Locale language) {
    return Moves.open(status, mover).stream().map(move -> of(move, language)).toList();
  }
}
