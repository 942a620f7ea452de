package ua.kramar.orders.status;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A condition that an order must meet for a move. It depends on {@link MoveFacts} only. To add a
 * condition, add a constant to {@link Requirement} and, if needed, a component to {@link
 * MoveFacts}.
 */
public interface Condition {

  /** The name in API responses, for example {@code WAYBILL}. */
  @JsonValue
  String name();

  /** The stable code of the refusal if the condition is not met. */
  String refusal();

  boolean holds(MoveFacts facts);
}
