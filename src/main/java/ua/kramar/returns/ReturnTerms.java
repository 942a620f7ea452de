package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.correspondence.ReplyTerm;
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

  /** The deadline of a return that comes to the state now; null for none. */
  Return.Due of(long seller, ReturnState state, Instant now) {
    return switch (state) {
      case REQUESTED -> due(replies.due(seller, now), BEFORE_DECISION);
      case EXPECTED -> new Return.Due(now.plus(SENDING), null);
      case ARRIVED, LOST -> due(now.plus(REFUND), BEFORE_REFUND);
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
