package ua.kramar.callbacks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a call-back is. */
@Schema(name = "CallbackState")
public enum CallbackState {
  /** It waits for its time, for an agent, or for the agent who has taken it. */
  PLANNED,
  /** The buyer was reached, or nobody can be under the number. */
  DONE,
  /** The buyer did not answer as often as is tried. */
  GIVEN_UP,
  CANCELLED;

  /** The names on the wire, as a pattern. */
  public static final String PATTERN = "PLANNED|DONE|GIVEN_UP|CANCELLED";
}
