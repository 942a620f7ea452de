package ua.kramar.orders.status;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What must hold for a move besides its row in the table. A condition decides by {@link MoveFacts}
 * alone; a new one is a constant of {@link Requirement} and, if need be, one more fact.
 */
public interface Condition {

  /** The name in answers, {@code WAYBILL}. */
  @JsonValue
  String name();

  /** The stable code of the refusal when the condition does not hold. */
  String refusal();

  boolean holds(MoveFacts facts);
}
