package ua.kramar.orders.status;

import java.util.List;
import java.util.Locale;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the table of moves does not allow this mover to make this move. The refusal contains the
 * current status and the allowed moves.
 */
public final class MoveNotAllowed extends Refusal {

  public MoveNotAllowed(OrderStatus from, OrderStatus to, Mover mover, Locale language) {
    super(Kind.CONFLICT, "move-not-allowed", from.name(language), to.name(language));
    with("currentStatus", StatusView.of(from, language));
    List<AllowedMove> allowed =
        Moves.allowed(from, mover).stream().map(move -> AllowedMove.of(move, language)).toList();
    with("allowedMoves", allowed);
  }
}
