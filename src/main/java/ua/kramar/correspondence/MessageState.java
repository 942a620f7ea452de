package ua.kramar.correspondence;

import java.util.Arrays;
import ua.kramar.correspondence.decision.Decision;

/** The states of a message as the marketplace counts them; the number is stored. */
public enum MessageState {
  /** Its writer can still take it back. */
  NEW(0),
  /** The marketplace decides; the other side does not see it. */
  ON_MODERATION(1),
  /** The marketplace refused it; the other side never sees it. */
  BLOCKED(2),
  /** The marketplace let it pass. */
  PASSED(3),
  /** Passed by the content policy. */
  AUTO_PASSED(5);

  private final int id;

  MessageState(int id) {
    this.id = id;
  }

  public int id() {
    return id;
  }

  static MessageState of(int id) {
    return Arrays.stream(values()).filter(state -> state.id == id).findFirst().orElseThrow();
  }

  /** What a text becomes by a decision of the marketplace. */
  public static MessageState of(Decision decision) {
    return decision.pass() ? PASSED : BLOCKED;
  }
}
