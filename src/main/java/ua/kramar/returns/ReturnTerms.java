package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.correspondence.ReplyTerm;
import ua.kramar.orders.OrderFacts;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnState;

/**
 * Until when somebody should act on a return. A buyer has 14 days to send what does not suit, and
 * gets the money within 7 days after the goods are back: the Ukrainian law on consumers, article 9.
 * What a buyer asks for is answered by the clock of messages (C4).
 */
@ApplicationScoped
class ReturnTerms {

  static final Duration SENDING = Duration.ofDays(14);
  static final Duration REFUND = Duration.ofDays(7);

  private static final Duration BEFORE_DECISION = Duration.ofMinutes(30);
  private static final Duration BEFORE_REFUND = Duration.ofDays(1);

  @Inject private ReplyTerm replies;

  /**
   * The deadline of a return that comes to the state now; null for none. Nobody sends what nobody
   * took, and for that nothing is owed unless something is paid.
   */
  Return.Due of(OrderFacts order, ReturnKind kind, ReturnState state, Instant now) {
    boolean givenBack = kind == ReturnKind.GIVEN_BACK;
    boolean owes = givenBack || order.settlement().kept().signum() > 0;
    return switch (state) {
      case REQUESTED -> due(replies.due(order.ref().sellerId(), now), BEFORE_DECISION);
      case EXPECTED -> givenBack ? new Return.Due(now.plus(SENDING), null) : null;
      case ARRIVED, LOST -> owes ? due(now.plus(REFUND), BEFORE_REFUND) : null;
      default -> null;
    };
  }

  /**
   * The deadline of a refund: that of the goods which came back, if they were said to have come.
   */
  Return.Due ofRefund(Return before, Instant now) {
    boolean counted = before.state() == ReturnState.ARRIVED || before.state() == ReturnState.LOST;
    return counted && before.due() != null ? before.due() : due(now.plus(REFUND), BEFORE_REFUND);
  }

  private static Return.Due due(Instant at, Duration before) {
    return new Return.Due(at, at.minus(before));
  }
}
