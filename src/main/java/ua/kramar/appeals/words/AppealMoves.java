package ua.kramar.appeals.words;

import static ua.kramar.appeals.words.AppealStatus.CLOSED;
import static ua.kramar.appeals.words.AppealStatus.IN_PROGRESS;
import static ua.kramar.appeals.words.AppealStatus.NEW;
import static ua.kramar.appeals.words.AppealStatus.NOT_SOLVED;
import static ua.kramar.appeals.words.AppealStatus.SOLVED;

import java.util.List;
import java.util.Map;

/**
 * The table of moves. The shop answers once; the call centre may ask again, which opens the appeal
 * anew, record what the shop told it by phone, and close. What is closed stays so.
 */
public final class AppealMoves {

  private static final List<AppealStatus> ANSWERS = List.of(NOT_SOLVED, SOLVED);

  private static final Map<Party, Map<AppealStatus, List<AppealStatus>>> MOVES =
      Map.of(
          Party.SHOP,
          Map.of(NEW, ANSWERS, IN_PROGRESS, ANSWERS),
          Party.MARKETPLACE,
          Map.of(
              NEW, List.of(IN_PROGRESS, NOT_SOLVED, SOLVED, CLOSED),
              IN_PROGRESS, List.of(NOT_SOLVED, SOLVED, CLOSED),
              NOT_SOLVED, List.of(IN_PROGRESS, CLOSED),
              SOLVED, List.of(IN_PROGRESS, CLOSED)));

  private AppealMoves() {}

  /** Where the party may move an appeal from here; nowhere from the end. */
  public static List<AppealStatus> from(AppealStatus status, Party by) {
    return MOVES.get(by).getOrDefault(status, List.of());
  }
}
