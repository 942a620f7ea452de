package ua.kramar.appeals;

import java.util.List;
import java.util.stream.Collectors;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.platform.refusals.Refusal;

/** Refused: the table of moves has no such move; the detail says which there are. */
final class AppealMoveNotAllowed extends Refusal {

  AppealMoveNotAllowed(AppealStatus from, List<AppealStatus> allowed) {
    super(
        Kind.CONFLICT,
        "appeal-move-not-allowed",
        from.id(),
        allowed.stream().map(to -> String.valueOf(to.id())).collect(Collectors.joining(", ")));
  }
}
