package ua.kramar.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnMoves;
import ua.kramar.returns.words.ReturnState;

/**
 * A return as its row has it; read and changed under the lock of its order.
 *
 * @param orderStatus of the order when the return was opened
 * @param waybill under which the goods come back; null for none
 * @param lost whether the carrier has lost the goods on the way back
 * @param due until when somebody should act next; null for no time
 * @param owed what the buyer gets for the goods, in hryvnias
 * @param refunded what of it has gone back
 * @param refundedAt when the last of it did; null for nothing
 */
record Return(
    OrderRef order,
    long id,
    ReturnKind kind,
    ReturnState state,
    int orderStatus,
    Waybill waybill,
    boolean lost,
    int version,
    Due due,
    BigDecimal owed,
    BigDecimal refunded,
    Instant refundedAt) {

  /**
   * A deadline.
   *
   * @param remindAt when the shop is reminded of it; null for never
   */
  record Due(Instant at, Instant remindAt) {}

  /**
   * Requires that the caller has read the return as it is.
   *
   * @throws StaleVersion when it has changed
   */
  void require(IntPredicate admitted) {
    if (!admitted.test(version)) {
      throw new StaleVersion(version);
    }
  }

  /**
   * Requires that the mover may bring it there.
   *
   * @throws ReturnMoveNotAllowed when there is no such move
   */
  void requireMove(ReturnState to, Mover by, Locale language) {
    List<ReturnState> allowed = ReturnMoves.from(state, by);
    if (!allowed.contains(to)) {
      throw new ReturnMoveNotAllowed(state, to, allowed, language);
    }
  }

  String orderNumber() {
    return String.valueOf(order.number());
  }

  Instant dueAt() {
    return due == null ? null : due.at();
  }

  /** What is owed and has not gone back. */
  BigDecimal open() {
    return owed.subtract(refunded);
  }

  Return at(ReturnState next, Due until) {
    return new Return(
        order,
        id,
        kind,
        next,
        orderStatus,
        waybill,
        lost || next == ReturnState.LOST,
        version,
        until,
        owed,
        refunded,
        refundedAt);
  }

  Return under(Waybill number) {
    return new Return(
        order,
        id,
        kind,
        state,
        orderStatus,
        number,
        lost,
        version,
        due,
        owed,
        refunded,
        refundedAt);
  }

  Return owing(BigDecimal sum) {
    return new Return(
        order,
        id,
        kind,
        state,
        orderStatus,
        waybill,
        lost,
        version,
        due,
        sum,
        refunded,
        refundedAt);
  }

  /** With so much more money gone back; nothing is due any more when that was all. */
  Return paying(BigDecimal more, Instant when) {
    BigDecimal sum = refunded.add(more);
    return new Return(
        order,
        id,
        kind,
        state,
        orderStatus,
        waybill,
        lost,
        version,
        sum.compareTo(owed) >= 0 ? null : due,
        owed,
        sum,
        when);
  }
}
