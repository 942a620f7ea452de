package ua.kramar.returns;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.returns.words.ReturnState;

/** Refused: the table of moves has no such move; the refusal says which there are. */
final class ReturnMoveNotAllowed extends Refusal {

  ReturnMoveNotAllowed(
      ReturnState from, ReturnState to, List<ReturnState> allowed, Locale language) {
    super(
        Kind.CONFLICT,
        "return-move-not-allowed",
        from.label(language),
        to.label(language),
        allowed.stream().map(state -> state.label(language)).collect(Collectors.joining(", ")));
  }
}
