package ua.kramar.appeals;

import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import ua.kramar.appeals.words.AppealMoves;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.appeals.words.AppealWord;
import ua.kramar.appeals.words.Party;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.refusals.StaleVersion;

/**
 * An appeal as its row has it; read under the lock of {@link Appeals#hold}.
 *
 * @param order the number of its order; null for none
 * @param waitingSince null when it does not wait
 * @param replyDueAt null exactly if {@code waitingSince} is
 */
public record Appeal(
    long sellerId,
    long id,
    int requestType,
    AppealStatus status,
    Long order,
    int version,
    Instant waitingSince,
    Instant replyDueAt) {

  static Appeal of(Object[] row) {
    int status = ((Number) row[3]).intValue();
    return new Appeal(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).intValue(),
        AppealWord.of(AppealStatus.values(), status).orElseThrow(LaterVersionNeeded::new),
        row[4] == null ? null : ((Number) row[4]).longValue(),
        ((Number) row[5]).intValue(),
        (Instant) row[6],
        (Instant) row[7]);
  }

  /** The order's number on the wire; null for none. */
  public String orderNumber() {
    return order == null ? null : String.valueOf(order);
  }

  /**
   * Requires that the caller has read the appeal as it is.
   *
   * @throws StaleVersion when it has changed
   */
  void require(IntPredicate admitted) {
    if (!admitted.test(version)) {
      throw new StaleVersion(version);
    }
  }

  /**
   * Requires that something may still be added.
   *
   * @throws AppealClosed when it is closed
   */
  public void requireOpen() {
    if (status == AppealStatus.CLOSED) {
      throw new AppealClosed();
    }
  }

  /**
   * Requires that the party may move it there.
   *
   * @throws AppealClosed when it is closed
   * @throws AppealAnswered when the shop has answered
   * @throws AppealMoveNotAllowed when there is no such move
   */
  void requireMove(AppealStatus to, Party by) {
    requireOpen();
    List<AppealStatus> allowed = AppealMoves.from(status, by);
    if (!allowed.contains(to)) {
      throw by == Party.SHOP ? new AppealAnswered() : new AppealMoveNotAllowed(status, allowed);
    }
  }
}
